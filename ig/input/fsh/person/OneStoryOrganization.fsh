Profile: OneStoryOrganization
Parent: Organization
Id: onestory-organization
Title: "Organization"
Description: "An organisation that takes part in people's care: practice, trust, council, care provider, hospice or charity."
* ^purpose = "Sent by an operator or a joining system when an organisation comes to take part, and again when its name or contact details change. Where it has an ODS code, the code is also the resource's id, so that there is one of each."
* insert AppliedToEveryWrite
* obeys organization-1
* insert IdentifiersBySystem
* insert Must(identifier, [[the ODS code, where the organisation has one]])
* identifier contains
    odsOrganisationCode 0..1 and
    odsSiteCode 0..1
* identifier[odsOrganisationCode] ^short = "the ODS code of the organisation"
* identifier[odsOrganisationCode].system 1..1
* identifier[odsOrganisationCode].system = $ods-organization-code (exactly)
* identifier[odsOrganisationCode].value 1..1
* identifier[odsOrganisationCode] obeys ods-code-1
* identifier[odsSiteCode] ^short = "the ODS code of one of its sites"
* identifier[odsSiteCode].system 1..1
* identifier[odsSiteCode].system = $ods-site-code (exactly)
* identifier[odsSiteCode].value 1..1
* identifier[odsSiteCode] obeys ods-code-1
* insert Must(active, [[whether the organisation still works]])
* insert Must(type, [[what kind of organisation it is]])
* insert Must(name, [[the name by which people know it]])
* insert Must(telecom, [[how to reach it, out of hours too]])
* insert Must(address, [[where it is]])
