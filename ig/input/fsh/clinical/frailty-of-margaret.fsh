Instance: frailty-of-margaret
InstanceOf: ClinicalFrailty
Usage: #example
Title: "Margaret's frailty as her matron found it, level 5"
Description: "Margaret's frailty as her matron found it, level 5"
* status = #final
* category = http://terminology.hl7.org/CodeSystem/observation-category#survey
* code = $snomed#763264000
* subject = Reference(9990009007)
* effectiveDateTime = "2026-01-12"
* performer = Reference(community-matron)
* valueCodeableConcept = $snomed#1129371000000104
* valueCodeableConcept.coding.extension.url = "http://hl7.org/fhir/StructureDefinition/ordinalValue"
* valueCodeableConcept.coding.extension.valueDecimal = 5
