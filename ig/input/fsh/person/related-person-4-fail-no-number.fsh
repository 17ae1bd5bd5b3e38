Instance: related-person-4-fail-no-number
InstanceOf: OneStoryRelatedPerson
Usage: #example
Title: "Second to be rung, without a number"
Description: "Second to be rung, without a number"
* extension[contactOrder].valuePositiveInt = 2
* name.text = "Tomas"
* patient = Reference(9990009015)
