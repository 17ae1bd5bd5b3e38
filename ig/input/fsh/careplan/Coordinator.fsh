Extension: Coordinator
Id: coordinator
Title: "Coordinator"
Description: "The one person or team that coordinates what the plan says, whoever wrote it and whoever acts."
Context: CarePlan
* value[x] 1..1
* value[x] only Reference(Practitioner or PractitionerRole or CareTeam or RelatedPerson or Patient)
