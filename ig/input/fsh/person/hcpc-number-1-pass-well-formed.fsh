Instance: hcpc-number-1-pass-well-formed
InstanceOf: OneStoryPractitioner
Usage: #example
Title: "A well-formed number"
Description: "A well-formed number"
* identifier[hcpcNumber].value = "PA999001"
* name.text = "Asha Example"
