Instance: appointment-1-fail-with-nobody
InstanceOf: OneStoryAppointment
Usage: #example
Title: "With nobody"
Description: "With nobody"
* insert ToldAppointment
* participant.actor = Reference(community-matron)
* participant.status = #accepted
