Invariant: patient-5
Description: "Whoever's notice of death was removed is not dead. Remove deceasedDateTime, or send deceasedBoolean false."
Severity: #error
Expression: "(extension.where(url = 'https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-DeathNotificationStatus').extension.where(url = 'deathNotificationStatus').value.coding.where(system = 'https://fhir.hl7.org.uk/CodeSystem/UKCore-DeathNotificationStatus').where(code = 'U').exists()) implies (deceased.empty() or deceased.ofType(boolean) = false)"
