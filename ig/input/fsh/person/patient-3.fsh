Invariant: patient-3
Description: "A notice of death has one status: 1 (informal), 2 (formal) or U (removed). Send one of these codes."
Severity: #error
Expression: "extension.where(url = 'https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-DeathNotificationStatus').all(extension.where(url = 'deathNotificationStatus').value.ofType(CodeableConcept).count() = 1) and extension.where(url = 'https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-DeathNotificationStatus').extension.where(url = 'deathNotificationStatus').value.coding.where(system = 'https://fhir.hl7.org.uk/CodeSystem/UKCore-DeathNotificationStatus').all(code in ('1' | '2' | 'U'))"
