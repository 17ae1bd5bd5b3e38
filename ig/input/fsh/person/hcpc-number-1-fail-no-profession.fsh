Instance: hcpc-number-1-fail-no-profession
InstanceOf: OneStoryPractitioner
Usage: #example
Title: "A number that is not well formed"
Description: "A number that is not well formed"
* identifier[hcpcNumber].value = "999001"
* name.text = "Asha Example"
