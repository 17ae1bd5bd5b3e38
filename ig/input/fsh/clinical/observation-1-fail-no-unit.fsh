Instance: observation-1-fail-no-unit
InstanceOf: OneStoryObservation
Usage: #example
Title: "A weight in nothing"
Description: "A weight in nothing"
* status = #final
* category = http://terminology.hl7.org/CodeSystem/observation-category#vital-signs
* subject = Reference(9990009007)
* effectiveDateTime = "2026-02-03T09:20:00+00:00"
* code.text = "Weight"
* valueQuantity.value = 54.5
