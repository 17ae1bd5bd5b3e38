Instance: Z99006
InstanceOf: OneStoryOrganization
Usage: #example
Title: "Testbridge General Hospital"
Description: "Testbridge General Hospital"
* identifier[odsOrganisationCode].value = "Z99006"
* active = true
* name = "Testbridge General Hospital"
* telecom.system = #phone
* telecom.value = "01632 960106"
* address.city = "Testbridge"
