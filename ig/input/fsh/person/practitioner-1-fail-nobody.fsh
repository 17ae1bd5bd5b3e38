Instance: practitioner-1-fail-nobody
InstanceOf: OneStoryPractitioner
Usage: #example
Title: "Neither name nor number"
Description: "Neither name nor number"
* active = true
