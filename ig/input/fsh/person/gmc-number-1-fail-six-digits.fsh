Instance: gmc-number-1-fail-six-digits
InstanceOf: OneStoryPractitioner
Usage: #example
Title: "A number that is not well formed"
Description: "A number that is not well formed"
* identifier[gmcNumber].value = "999000"
* name.text = "Asha Example"
