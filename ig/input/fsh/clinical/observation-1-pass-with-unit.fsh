Instance: observation-1-pass-with-unit
InstanceOf: OneStoryObservation
Usage: #example
Title: "A weight in kilograms"
Description: "A weight in kilograms"
* status = #final
* subject = Reference(9990000018)
* code.text = "Weight"
* valueQuantity = 54.5 'kg'
