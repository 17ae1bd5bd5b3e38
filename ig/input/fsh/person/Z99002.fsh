Instance: Z99002
InstanceOf: OneStoryOrganization
Usage: #example
Title: "Testbridge Single Point of Access, which takes referrals by day and night"
Description: "Testbridge Single Point of Access, which takes referrals by day and night"
* identifier[odsOrganisationCode].value = "Z99002"
* active = true
* name = "Testbridge Single Point of Access"
* telecom.system = #phone
* telecom.value = "01632 960102"
* address.city = "Testbridge"
