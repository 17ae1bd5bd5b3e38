Instance: 9990009023
InstanceOf: OneStoryPatient
Usage: #example
Title: "Tom Lamb, nine years old, whose mother is rung for him"
Description: "Tom Lamb, nine years old, whose mother is rung for him"
* identifier[nhsNumber].value = "9990009023"
* identifier[nhsNumber].extension.url = $verification-status
* identifier[nhsNumber].extension.valueCodeableConcept = $verification-status-england#01
* active = true
* name.use = #official
* name.family = "Lamb"
* name.given = "Tom"
* gender = #male
* birthDate = "2016-09-14"
* address.use = #home
* address.line = "9 Orchard Row"
* address.city = "Testbridge"
* address.postalCode = "ZZ99 1AA"
* generalPractitioner = Reference(Z99001)
