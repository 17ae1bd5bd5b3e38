Instance: related-person-3-fail-not-agreed
InstanceOf: OneStoryRelatedPerson
Usage: #example
Title: "First to be rung, and has not agreed"
Description: "First to be rung, and has not agreed"
* extension[contactOrder].valuePositiveInt = 1
* extension[contactConsent].extension[agreed].valueBoolean = false
* name.text = "Ruth"
* telecom.value = "07700 900101"
* telecom.system = #phone
* patient = Reference(9990009015)
