Instance: gmc-number-1-pass-well-formed
InstanceOf: OneStoryPractitioner
Usage: #example
Title: "A well-formed number"
Description: "A well-formed number"
* identifier[gmcNumber].value = "9990001"
* name.text = "Asha Example"
