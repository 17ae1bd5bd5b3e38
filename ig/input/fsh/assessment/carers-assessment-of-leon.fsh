Instance: carers-assessment-of-leon
InstanceOf: SingleAssessmentResponse
Usage: #example
Title: "Leon's own assessment as Margaret's carer, told to a charity"
Description: "Leon's own assessment as Margaret's carer, told to a charity"
* questionnaire = Canonical(CarersAssessment|1.0.0)
* status = #completed
* subject.identifier.system = $nhs-number
* subject.identifier.value = "9990009066"
* subject.display = "Leon Lamb"
* authored = "2026-01-20T14:00:00+00:00"
* author = Reference(Z99007)
* extension[organisation].valueReference = Reference(Z99007)
* item[+]
  * linkId = "visit"
  * insert Chose(visit.present, the-person)
  * insert Chose(visit.place, by-telephone)
* item[+]
  * linkId = "carer-role"
  * insert Said(carer-role.whom, [[My sister Margaret]])
  * insert Coded(carer-role.relationship, $role-code#SIS)
  * insert Chose(carer-role.together, no)
  * insert ChoseSupport(carer-role.tasks, shopping)
  * insert AndChoseSupport(meals)
  * insert Counted(carer-role.hours, 14)
  * insert Chose(carer-role.emergency, no)
* item[+]
  * linkId = "carer-life"
  * insert Chose(carer-life.occupation, with-difficulty)
  * insert Said(carer-life.occupation.change, [[To know a day before when I am needed at work hours]])
  * insert Chose(carer-life.recreation, alone)
  * insert Chose(carer-life.effect, some-effect)
  * insert Chose(carer-life.effect.on, occupation)
* item[+]
  * linkId = "carer"
  * insert Chose(carer.managing, coping-with-help)
  * insert Chose(carer.alone, days-alone)
* item[+]
  * linkId = "wellbeing"
  * insert Counted(wellbeing.satisfied, 6)
  * insert Counted(wellbeing.anxious, 5)
* item[+]
  * linkId = "contingency"
  * insert Said(contingency.carer-away, [[Her friend from the choir looks in; the matron knows.]])
