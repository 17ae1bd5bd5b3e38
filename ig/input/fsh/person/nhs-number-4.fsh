Invariant: nhs-number-4
Description: "The verification status of an NHS number is a code from 01 to 08 of UK Core's list for England. Map older forms to it."
Severity: #error
Expression: "extension.where(url = 'https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-NHSNumberVerificationStatus').all(value.coding.where(system = 'https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberVerificationStatusEngland' and code.matches('^0[1-8]$')).exists())"
