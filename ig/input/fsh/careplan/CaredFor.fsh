Extension: CaredFor
Id: cared-for
Title: "Who depends on the carer"
Description: "Somebody whom the carer looks after, and who needs somebody else if the carer cannot."
Context: CarePlan
* value[x] 1..1
* value[x] only Reference(RelatedPerson or Patient)
