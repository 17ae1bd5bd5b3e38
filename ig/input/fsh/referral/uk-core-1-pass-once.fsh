Instance: uk-core-1-pass-once
InstanceOf: OneStoryAppointment
Usage: #example
Title: "One channel"
Description: "One channel"
* insert ToldAppointment
* participant.actor = Reference(9990009007)
* participant.status = #accepted
* extension[0].url = $delivery-channel
* extension[0].valueCodeableConcept = $delivery-channel-code#In-person
