Extension: PreferredPlaceOfCare
Id: preferred-place-of-care
Title: "Preferred place of care"
Description: "Where the person wishes to be cared for towards the end of life."
Context: CarePlan
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from PlacesOfCare (extensible)
