Instance: clinical-frailty-1-pass-code
InstanceOf: ClinicalFrailty
Usage: #example
Title: "Level 9 as a code"
Description: "Level 9 as a code"
* status = #final
* code = $snomed#763264000
* subject = Reference(9990009007)
* effectiveDateTime = "2026-01-12"
* valueCodeableConcept = $snomed#1129411000000100
