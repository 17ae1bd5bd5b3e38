Invariant: encounter-4
Description: "A discharge method of the NHS Data Dictionary is one of its codes, such as 1 for a discharge on clinical advice. Send a listed code."
Severity: #error
Expression: "extension.where(url = 'https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-DischargeMethod').all(value.ofType(CodeableConcept).exists()) and extension.where(url = 'https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-DischargeMethod').value.coding.where(system = 'https://fhir.hl7.org.uk/CodeSystem/UKCore-DischargeMethodEngland').all(code.matches('^[13456789]$'))"
