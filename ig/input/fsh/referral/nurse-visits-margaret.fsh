Instance: nurse-visits-margaret
InstanceOf: OneStoryAppointment
Usage: #example
Title: "A nurse visits Margaret on Monday between nine and twelve"
Description: "A nurse visits Margaret on Monday between nine and twelve"
* insert ToldAppointment
* description = "A nurse looks at your breathing and your inhalers"
* basedOn = Reference(step-up-for-margaret)
* participant[0].actor = Reference(9990009007)
* participant[0].status = #accepted
* participant[1].actor = Reference(community-matron)
* participant[1].status = #accepted
