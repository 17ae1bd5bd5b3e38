Instance: appointment-1-pass-with-her
InstanceOf: OneStoryAppointment
Usage: #example
Title: "With a person"
Description: "With a person"
* insert ToldAppointment
* participant.actor.identifier.system = $nhs-number
* participant.actor.identifier.value = "9990009007"
* participant.status = #accepted
