Instance: clinical-frailty-1-pass-number
InstanceOf: ClinicalFrailty
Usage: #example
Title: "Level 5 as a number"
Description: "Level 5 as a number"
* status = #final
* code = $snomed#763264000
* subject = Reference(9990009007)
* effectiveDateTime = "2026-01-12"
* valueInteger = 5
