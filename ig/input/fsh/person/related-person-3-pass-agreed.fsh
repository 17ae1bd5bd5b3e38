Instance: related-person-3-pass-agreed
InstanceOf: OneStoryRelatedPerson
Usage: #example
Title: "First to be rung, and has agreed"
Description: "First to be rung, and has agreed"
* extension[contactOrder].valuePositiveInt = 1
* extension[contactConsent].extension[agreed].valueBoolean = true
* name.text = "Ruth"
* telecom.value = "07700 900101"
* telecom.system = #phone
* patient = Reference(9990009015)
