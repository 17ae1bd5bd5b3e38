Instance: rescue-pack-of-margaret
InstanceOf: OneStoryMedicationStatement
Usage: #example
Title: "The rescue pack that Margaret keeps for a bad spell"
Description: "The rescue pack that Margaret keeps for a bad spell"
* extension[mark].valueCodeableConcept = MedicineMark#rescue
* extension[keptAt].valueString = "In the tin on the kitchen shelf, with the blue folder"
* identifier.system = "https://records.example.org/medicines"
* identifier.value = "M-77"
* status = #intended
* medicationCodeableConcept.text = "Prednisolone 5 mg tablets"
* subject = Reference(9990009007)
* dateAsserted = "2026-01-12"
* informationSource = Reference(community-matron)
* reasonCode.text = "A bad spell of the lung disease"
* note.text = "She starts it herself and rings her matron on the same day."
* dosage.text = "Six tablets each morning for five days"
