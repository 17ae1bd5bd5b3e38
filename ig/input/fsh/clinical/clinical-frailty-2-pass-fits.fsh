Instance: clinical-frailty-2-pass-fits
InstanceOf: ClinicalFrailty
Usage: #example
Title: "The code of level 6, and 6"
Description: "The code of level 6, and 6"
* status = #final
* code = $snomed#763264000
* subject = Reference(9990009007)
* effectiveDateTime = "2026-01-12"
* valueCodeableConcept = $snomed#1129381000000102
* valueCodeableConcept.coding.extension.url = "http://hl7.org/fhir/StructureDefinition/ordinalValue"
* valueCodeableConcept.coding.extension.valueDecimal = 6
