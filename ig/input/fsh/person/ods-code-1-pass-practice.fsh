Instance: ods-code-1-pass-practice
InstanceOf: OneStoryOrganization
Usage: #example
Title: "A practice's code"
Description: "A practice's code"
* identifier[odsOrganisationCode].value = "Z99001"
* name = "Elm Tree Surgery"
