Instance: wishes-of-margaret
InstanceOf: AdvanceCarePlan
Usage: #example
Title: "What matters to Margaret towards the end of her life"
Description: "What matters to Margaret towards the end of her life"
* insert ToldPlan(9990009007, community-matron)
* title = "How I want to be cared for"
* description = "To be at home, with the window open and the choir on the radio; not to be moved at night."
* extension[placeOfCare].valueCodeableConcept = PlaceOfCare#own-home
* extension[placeOfDeath].valueCodeableConcept = PlaceOfCare#hospice
* supportingInfo = Reference(respect-of-margaret)
