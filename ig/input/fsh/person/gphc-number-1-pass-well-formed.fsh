Instance: gphc-number-1-pass-well-formed
InstanceOf: OneStoryPractitioner
Usage: #example
Title: "A well-formed number"
Description: "A well-formed number"
* identifier[gphcNumber].value = "2999001"
* name.text = "Asha Example"
