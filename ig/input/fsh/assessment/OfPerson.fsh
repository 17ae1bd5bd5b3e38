// What the Questionnaires have in common: about one person, and filled in from that person's record.
RuleSet: OfPerson
* version = "1.0.0"
* status = #active
* experimental = false
* subjectType = #Patient
* date = "2026-11-25"
* publisher = "OneStory"
* jurisdiction = urn:iso:std:iso:3166#GB
* copyright = "Headings of the PRSB About Me standard and levels of the Clinical Frailty Scale (Dalhousie University) are named by code and number only. The four personal wellbeing questions are the Office for National Statistics', Open Government Licence v3.0."
* insert OpenedWith(patient, Patient, [[The person whom the assessment is about]])
* insert Found(conditions, [[Condition?patient={{%patient.id}}&clinical-status=active]])
* insert Found(allergies, [[AllergyIntolerance?patient={{%patient.id}}&clinical-status=active]])
* insert Found(medicines, [[MedicationStatement?patient={{%patient.id}}&status=active]])
* insert Found(circle, [[RelatedPerson?patient={{%patient.id}}&active=true]])
* insert Found(goals, [[Goal?patient={{%patient.id}}&lifecycle-status=active,accepted,proposed]])
* insert Found(frailty, [[Observation?patient={{%patient.id}}&code=http://snomed.info/sct|763264000&_sort=-date&_count=1]])
* insert Found(smoking, [[Observation?patient={{%patient.id}}&code=http://loinc.org|72166-2&_sort=-date&_count=1]])
