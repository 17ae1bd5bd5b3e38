Instance: mother-of-tom
InstanceOf: OneStoryRelatedPerson
Usage: #example
Title: "Tom's mother, who has parental responsibility"
Description: "Tom's mother, who has parental responsibility"
* extension[contactOrder].valuePositiveInt = 1
* active = true
* patient = Reference(9990009023)
* relationship[0] = $role-code#MTH
* relationship[1] = CircleRole#parental-responsibility
* relationship[2] = $additional-relationship#ProxyContactCommunication
* name.family = "Lamb"
* name.given = "Nora"
* telecom.system = #phone
* telecom.value = "07700 900121"
