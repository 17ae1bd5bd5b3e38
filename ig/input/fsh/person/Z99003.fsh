Instance: Z99003
InstanceOf: OneStoryOrganization
Usage: #example
Title: "Testbridge Community Trust, whose matron keeps Margaret's plan"
Description: "Testbridge Community Trust, whose matron keeps Margaret's plan"
* identifier[odsOrganisationCode].value = "Z99003"
* active = true
* name = "Testbridge Community Trust"
