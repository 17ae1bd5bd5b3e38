Instance: condition-1-pass-text
InstanceOf: OneStoryCondition
Usage: #example
Title: "A text"
Description: "A text"
* subject = Reference(9990009007)
* code.text = "Short of breath on stairs"
