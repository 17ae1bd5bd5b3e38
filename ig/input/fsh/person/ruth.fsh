Instance: ruth
InstanceOf: OneStoryRelatedPerson
Usage: #example
Title: "Ruth, Ada's daughter, who is rung first"
Description: "Ruth, Ada's daughter, who is rung first"
* extension[contactOrder].valuePositiveInt = 1
* extension[contactConsent].extension[agreed].valueBoolean = true
* extension[contactConsent].extension[limits].valueString = "At any time, at work too"
* extension[contactConsent].extension[saidOn].valueDateTime = "2026-02-17"
* extension[supportOffered].extension[what].valueString = "Rings every evening and decides with her mother"
* extension[supportOffered].extension[when].valueString = "Every evening about seven"
* active = true
* patient = Reference(9990009015)
* relationship[0] = $role-code#DAUC
* relationship[1] = $contact-role#N
* name.family = "Cole"
* name.given = "Ruth"
* telecom.system = #phone
* telecom.value = "07700 900101"
* telecom.use = #mobile
