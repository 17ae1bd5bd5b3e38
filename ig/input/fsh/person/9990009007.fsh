Instance: 9990009007
InstanceOf: OneStoryPatient
Usage: #example
Title: "Margaret Xavier, who has a respiratory disease and lives alone"
Description: "Margaret Xavier, who has a respiratory disease and lives alone"
* identifier[nhsNumber].value = "9990009007"
* identifier[nhsNumber].extension.url = $verification-status
* identifier[nhsNumber].extension.valueCodeableConcept = $verification-status-england#01
* active = true
* name.use = #official
* name.family = "Xavier"
* name.given = "Margaret"
* telecom.system = #phone
* telecom.value = "01632 960001"
* telecom.use = #home
* gender = #female
* birthDate = "1944-05-12"
* address.use = #home
* address.line = "3 Orchard Row"
* address.city = "Testbridge"
* address.postalCode = "ZZ99 1AA"
* communication.language = urn:ietf:bcp:47#en-GB
* generalPractitioner = Reference(Z99001)
