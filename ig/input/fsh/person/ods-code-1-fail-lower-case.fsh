Instance: ods-code-1-fail-lower-case
InstanceOf: OneStoryOrganization
Usage: #example
Title: "A code in small letters"
Description: "A code in small letters"
* identifier[odsOrganisationCode].value = "z99001"
* name = "Elm Tree Surgery"
