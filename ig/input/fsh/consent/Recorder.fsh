Extension: Recorder
Id: recorder
Title: "Who recorded it"
Description: "Who heard the wish and wrote it down, where the organisation alone does not say enough."
Context: Consent
* value[x] 1..1
* value[x] only Reference(Practitioner or PractitionerRole or RelatedPerson or Patient or Organization)
