Instance: clinical-frailty-1-fail-ten
InstanceOf: ClinicalFrailty
Usage: #example
Title: "Level 10"
Description: "Level 10"
* status = #final
* code = $snomed#763264000
* subject = Reference(9990009007)
* effectiveDateTime = "2026-01-12"
* valueInteger = 10
