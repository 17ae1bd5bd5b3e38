Instance: observation-1-fail-no-unit
InstanceOf: OneStoryObservation
Usage: #example
Title: "A weight in nothing"
Description: "A weight in nothing"
* status = #final
* subject = Reference(9990000018)
* code.text = "Weight"
* valueQuantity.value = 54.5
