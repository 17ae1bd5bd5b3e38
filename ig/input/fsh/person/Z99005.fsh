Instance: Z99005
InstanceOf: OneStoryOrganization
Usage: #example
Title: "Testbridge Rapid Response, which visits within two hours"
Description: "Testbridge Rapid Response, which visits within two hours"
* identifier[odsOrganisationCode].value = "Z99005"
* active = true
* name = "Testbridge Rapid Response"
* telecom.system = #phone
* telecom.value = "01632 960105"
* address.city = "Testbridge"
