Instance: medication-statement-1-pass-kept
InstanceOf: OneStoryMedicationStatement
Usage: #example
Title: "Kept in a drawer"
Description: "Kept in a drawer"
* status = #active
* subject = Reference(9990009007)
* medicationCodeableConcept.text = "Midazolam injection"
* extension[mark].valueCodeableConcept = MedicineMark#anticipatory
* extension[keptAt].valueString = "Top drawer of the bedside table"
