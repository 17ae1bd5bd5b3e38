Instance: leon
InstanceOf: OneStoryRelatedPerson
Usage: #example
Title: "Leon, Margaret's brother and carer"
Description: "Leon, Margaret's brother and carer"
* extension[contactOrder].valuePositiveInt = 1
* extension[contactConsent].extension[agreed].valueBoolean = true
* extension[supportOffered].extension[what].valueString = "Shops, cooks on Sundays, fetches the medicines"
* extension[supportOffered].extension[when].valueTiming.repeat.dayOfWeek[0] = #wed
* extension[supportOffered].extension[when].valueTiming.repeat.dayOfWeek[1] = #sun
* active = true
* patient = Reference(9990009007)
* relationship[0] = $role-code#BRO
* relationship[1] = $additional-relationship#Carer
* name.family = "Lamb"
* name.given = "Leon"
* telecom.system = #phone
* telecom.value = "07700 900111"
* telecom.use = #mobile
