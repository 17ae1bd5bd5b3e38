Instance: organization-1-pass-closed-without-name
InstanceOf: OneStoryOrganization
Usage: #example
Title: "Closed, without a name"
Description: "Closed, without a name"
* identifier[odsOrganisationCode].value = "Z99009"
* active = false
