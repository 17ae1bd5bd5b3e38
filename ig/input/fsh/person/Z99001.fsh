Instance: Z99001
InstanceOf: OneStoryOrganization
Usage: #example
Title: "Elm Tree Surgery, a GP practice"
Description: "Elm Tree Surgery, a GP practice"
* identifier[odsOrganisationCode].value = "Z99001"
* active = true
* name = "Elm Tree Surgery"
* telecom.system = #phone
* telecom.value = "01632 960100"
* address.city = "Testbridge"
* address.postalCode = "ZZ99 1AB"
