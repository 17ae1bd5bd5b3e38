Invariant: encounter-3
Description: "An admission method of the NHS Data Dictionary is one of its codes, such as 21 for emergency care. Send a listed code."
Severity: #error
Expression: "hospitalization.extension.where(url = 'https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-AdmissionMethod').value.coding.where(system = 'https://fhir.hl7.org.uk/CodeSystem/UKCore-AdmissionMethodEngland').all(code.matches('^(11|12|13|21|22|23|24|25|2A|2B|2C|2D|28|31|32|81|82|83|98|99)$'))"
