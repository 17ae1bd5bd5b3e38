Instance: rapid-response-nurse
InstanceOf: OneStoryPractitionerRole
Usage: #example
Title: "Dev Sharma as rapid response nurse"
Description: "Dev Sharma as rapid response nurse"
* active = true
* practitioner = Reference(nmc-99Z0002Z)
* organization = Reference(Z99005)
* code.text = "Rapid response nurse"
* telecom.system = #phone
* telecom.value = "01632 960105"
