Instance: related-person-4-pass-number
InstanceOf: OneStoryRelatedPerson
Usage: #example
Title: "Second to be rung, with a number"
Description: "Second to be rung, with a number"
* extension[contactOrder].valuePositiveInt = 2
* name.text = "Tomas"
* telecom.value = "07700 900102"
* telecom.system = #phone
* patient = Reference(9990009015)
