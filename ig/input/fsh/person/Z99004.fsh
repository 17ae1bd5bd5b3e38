Instance: Z99004
InstanceOf: OneStoryOrganization
Usage: #example
Title: "Kingfisher Homecare, for which June works"
Description: "Kingfisher Homecare, for which June works"
* identifier[odsOrganisationCode].value = "Z99004"
* active = true
* name = "Kingfisher Homecare"
* telecom.system = #phone
* telecom.value = "01632 960104"
* address.city = "Testbridge"
