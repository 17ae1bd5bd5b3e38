Instance: 9990009015
InstanceOf: OneStoryPatient
Usage: #example
Title: "Ada Appleyard, who lives alone and is visited by her homecare worker"
Description: "Ada Appleyard, who lives alone and is visited by her homecare worker"
* identifier[nhsNumber].value = "9990009015"
* identifier[nhsNumber].extension.url = $verification-status
* identifier[nhsNumber].extension.valueCodeableConcept = $verification-status-england#01
* active = true
* name.use = #official
* name.family = "Appleyard"
* name.given = "Ada"
* name.prefix = "Mrs"
* telecom.system = #phone
* telecom.value = "01632 960002"
* telecom.use = #home
* gender = #female
* birthDate = "1941-03-09"
* address.use = #home
* address.line = "4 Cobblers Row"
* address.city = "Testbridge"
* address.postalCode = "ZZ99 1AC"
* communication.language = urn:ietf:bcp:47#en-GB
* generalPractitioner = Reference(Z99001)
