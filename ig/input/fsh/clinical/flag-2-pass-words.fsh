Instance: flag-2-pass-words
InstanceOf: OneStoryFlag
Usage: #example
Title: "Words"
Description: "Words"
* status = #active
* subject = Reference(9990009015)
* code.text = "Dog in the house"
