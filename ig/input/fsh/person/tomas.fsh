Instance: tomas
InstanceOf: OneStoryRelatedPerson
Usage: #example
Title: "Tomas, Ada's neighbour, who has a key"
Description: "Tomas, Ada's neighbour, who has a key"
* extension[contactOrder].valuePositiveInt = 2
* extension[contactConsent].extension[agreed].valueBoolean = true
* extension[contactConsent].extension[limits].valueString = "Not after ten at night"
* extension[contactConsent].extension[saidOn].valueDateTime = "2026-02-17"
* extension[supportOffered][0].extension[what].valueString = "Lets people in"
* extension[supportOffered][1].extension[what].valueString = "Sits with her when she is unwell"
* extension[supportOffered][1].extension[when].valueString = "In the afternoon, not on Tuesdays"
* active = true
* patient = Reference(9990009015)
* relationship[0] = $role-code#NBOR
* relationship[1] = CircleRole#key-holder
* name.family = "Bielak"
* name.given = "Tomas"
* telecom.system = #phone
* telecom.value = "07700 900102"
* telecom.use = #mobile
