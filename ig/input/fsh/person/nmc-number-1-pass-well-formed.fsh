Instance: nmc-number-1-pass-well-formed
InstanceOf: OneStoryPractitioner
Usage: #example
Title: "A well-formed number"
Description: "A well-formed number"
* identifier[nmcNumber].value = "99Z0001Z"
* name.text = "Asha Example"
