Extension: KeptAt
Id: kept-at
Title: "Where the medicine is kept"
Description: "Where somebody who stands in the room finds the medicine: in the blue box on top of the fridge, in the safe at the home."
Context: MedicationStatement
* value[x] 1..1
* value[x] only string
