Instance: organization-ods-code
InstanceOf: SearchParameter
Usage: #definition
Title: "ODS code"
Description: "An organisation by the ODS code of itself or of one of its sites, without the system."
* insert Search(ods-code, Organization, token)
* name = "OrganizationOdsCode"
* expression = "Organization.identifier.where(system = 'https://fhir.nhs.uk/Id/ods-organization-code' or system = 'https://fhir.nhs.uk/Id/ods-site-code')"
