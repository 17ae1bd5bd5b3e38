Extension: PreferredPlaceOfDeath
Id: preferred-place-of-death
Title: "Preferred place of death"
Description: "Where the person wishes to be when they die."
Context: CarePlan
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from PlacesOfCare (extensible)
