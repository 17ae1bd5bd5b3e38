Invariant: patient-3
Description: "The status of a notice of death is 1 (informal), 2 (formal) or U (removed). Send one of these codes."
Severity: #error
Expression: "extension.where(url = 'https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-DeathNotificationStatus').extension.where(url = 'deathNotificationStatus').value.coding.where(system = 'https://fhir.hl7.org.uk/CodeSystem/UKCore-DeathNotificationStatus').all(code in ('1' | '2' | 'U'))"
