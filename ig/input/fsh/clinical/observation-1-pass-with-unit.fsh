Instance: observation-1-pass-with-unit
InstanceOf: OneStoryObservation
Usage: #example
Title: "A weight in kilograms"
Description: "A weight in kilograms"
* status = #final
* category = http://terminology.hl7.org/CodeSystem/observation-category#vital-signs
* subject = Reference(9990009007)
* effectiveDateTime = "2026-02-03T09:20:00+00:00"
* code.text = "Weight"
* valueQuantity = 54.5 'kg'
