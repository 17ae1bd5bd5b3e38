Instance: medication-statement-1-fail-kept-nowhere
InstanceOf: OneStoryMedicationStatement
Usage: #example
Title: "Kept somewhere"
Description: "Kept somewhere"
* status = #active
* subject = Reference(9990009007)
* medicationCodeableConcept.text = "Midazolam injection"
* extension[mark].valueCodeableConcept = MedicineMark#anticipatory
