Invariant: patient-8
Description: "What UK Core adds to a Patient is there once each. Send one extension of each kind, with the value that holds."
Severity: #error
Expression: "extension.where(url in ('https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-BirthSex' | 'https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-ContactPreference' | 'https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-DeathNotificationStatus' | 'https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-EthnicCategory' | 'https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-NHSNumberUnavailableReason' | 'https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-ResidentialStatus')).url.isDistinct()"
