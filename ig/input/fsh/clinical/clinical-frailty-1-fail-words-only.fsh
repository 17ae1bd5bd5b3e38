Instance: clinical-frailty-1-fail-words-only
InstanceOf: ClinicalFrailty
Usage: #example
Title: "A level in words only"
Description: "A level in words only"
* status = #final
* code = $snomed#763264000
* subject = Reference(9990009007)
* effectiveDateTime = "2026-01-12"
* valueCodeableConcept.text = "Quite frail"
