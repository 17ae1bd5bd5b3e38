Instance: medication-statement-2-fail-system-only
InstanceOf: OneStoryMedicationStatement
Usage: #example
Title: "A code system and no code"
Description: "A code system and no code"
* status = #active
* subject = Reference(9990009007)
* medicationCodeableConcept.coding.system = "https://dmd.nhs.uk"
