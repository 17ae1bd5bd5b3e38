Invariant: patient-6
Description: "An ethnic category for England is one letter of the census list, Z for not stated, or 99 for not known. Send a listed code."
Severity: #error
Expression: "extension.where(url = 'https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-EthnicCategory').all(value.ofType(CodeableConcept).exists()) and extension.where(url = 'https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-EthnicCategory').value.coding.where(system = 'https://fhir.hl7.org.uk/CodeSystem/UKCore-EthnicCategoryEngland').all(code.matches('^([ABCDEFGHJKLMNPRSZ]|99)$'))"
