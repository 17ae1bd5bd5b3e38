Extension: MedicineMarked
Id: medicine-marked
Title: "Mark of a medicine"
Description: "Why whoever comes in a crisis must know of this medicine first: high risk, anticipatory, rescue, time-critical."
Context: MedicationStatement
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from MedicineMarks (required)
