Instance: Z99007
InstanceOf: OneStoryOrganization
Usage: #example
Title: "Testbridge Together, a charity with befrienders"
Description: "Testbridge Together, a charity with befrienders"
* identifier[odsOrganisationCode].value = "Z99007"
* active = true
* name = "Testbridge Together"
* telecom.system = #phone
* telecom.value = "01632 960107"
* address.city = "Testbridge"
