Instance: advance-care-plan-1-pass-place
InstanceOf: AdvanceCarePlan
Usage: #example
Title: "Says where"
Description: "Says where"
* insert ToldPlan(9990009007, community-matron)
* title = "How I want to be cared for"
* extension[placeOfDeath].valueCodeableConcept = PlaceOfCare#own-home
