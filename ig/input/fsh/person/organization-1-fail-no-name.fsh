Instance: organization-1-fail-no-name
InstanceOf: OneStoryOrganization
Usage: #example
Title: "In use, without a name"
Description: "In use, without a name"
* identifier[odsOrganisationCode].value = "Z99009"
* active = true
