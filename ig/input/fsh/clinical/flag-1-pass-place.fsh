Instance: flag-1-pass-place
InstanceOf: OneStoryFlag
Usage: #example
Title: "A flag of a place"
Description: "A flag of a place"
* status = #active
* code.text = "No signal for radios in the basement"
* subject = Reference(rapid-response-base)
