Instance: 9990009066
InstanceOf: OneStoryPatient
Usage: #example
Title: "Leon Lamb, who looks after his sister Margaret"
Description: "Leon Lamb, who looks after his sister Margaret"
* identifier[nhsNumber].value = "9990009066"
* identifier[nhsNumber].extension.url = $verification-status
* identifier[nhsNumber].extension.valueCodeableConcept = $verification-status-england#01
* active = true
* name.use = #official
* name.family = "Lamb"
* name.given = "Leon"
* gender = #male
* birthDate = "1950-11-30"
* address.use = #home
* address.line = "8 Orchard Row"
* address.city = "Testbridge"
* address.postalCode = "ZZ99 1AA"
* generalPractitioner = Reference(Z99001)
