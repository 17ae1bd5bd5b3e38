Instance: 9990009031
InstanceOf: OneStoryPatient
Usage: #example
Title: "Aled Prosser, who is deaf and reads large print"
Description: "Aled Prosser, who is deaf and reads large print"
* identifier[nhsNumber].value = "9990009031"
* identifier[nhsNumber].extension.url = $verification-status
* identifier[nhsNumber].extension.valueCodeableConcept = $verification-status-england#01
* extension[0].url = $ethnic-category
* extension[0].valueCodeableConcept = $ethnic-category-england#A
* extension[1].url = $contact-preference
* extension[1].extension[0].url = "PreferredContactMethod"
* extension[1].extension[0].valueCodeableConcept = $contact-method#7
* extension[1].extension[1].url = "PreferredWrittenCommunicationFormat"
* extension[1].extension[1].valueCodeableConcept = $written-format#11
* extension[2].url = $interpreter-required
* extension[2].valueBoolean = true
* active = true
* name.family = "Prosser"
* name.given = "Aled"
* telecom.system = #sms
* telecom.value = "07700 900131"
* gender = #male
* birthDate = "1958-01-30"
* contact.extension.url = $contact-rank
* contact.extension.valuePositiveInt = 1
* contact.relationship = $role-code#SIS
* contact.name.text = "Mair Prosser"
* contact.telecom.system = #phone
* contact.telecom.value = "07700 900132"
* communication.language = urn:ietf:bcp:47#bfi
* communication.preferred = true
* generalPractitioner = Reference(Z99001)
