Instance: nmc-number-1-fail-too-short
InstanceOf: OneStoryPractitioner
Usage: #example
Title: "A number that is not well formed"
Description: "A number that is not well formed"
* identifier[nmcNumber].value = "99Z0001"
* name.text = "Asha Example"
