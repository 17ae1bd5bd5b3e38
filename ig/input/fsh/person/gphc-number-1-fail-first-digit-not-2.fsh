Instance: gphc-number-1-fail-first-digit-not-2
InstanceOf: OneStoryPractitioner
Usage: #example
Title: "A number that is not well formed"
Description: "A number that is not well formed"
* identifier[gphcNumber].value = "9990001"
* name.text = "Asha Example"
