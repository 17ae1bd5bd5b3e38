Instance: condition-1-fail-no-code
InstanceOf: OneStoryCondition
Usage: #example
Title: "A severity of nothing"
Description: "A severity of nothing"
* subject = Reference(9990009007)
* severity.text = "Severe"
