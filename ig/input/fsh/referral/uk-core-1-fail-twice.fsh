Instance: uk-core-1-fail-twice
InstanceOf: OneStoryAppointment
Usage: #example
Title: "Two channels"
Description: "Two channels"
* insert ToldAppointment
* participant.actor = Reference(9990009007)
* participant.status = #accepted
* extension[0].url = $delivery-channel
* extension[0].valueCodeableConcept = $delivery-channel-code#In-person
* extension[1].url = $delivery-channel
* extension[1].valueCodeableConcept = $delivery-channel-code#Telephone
