Instance: medication-statement-2-pass-name
InstanceOf: OneStoryMedicationStatement
Usage: #example
Title: "A name"
Description: "A name"
* status = #active
* subject = Reference(9990009007)
* medicationCodeableConcept.text = "Salbutamol inhaler"
