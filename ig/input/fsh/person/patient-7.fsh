Invariant: patient-7
Description: "A preferred way of contact is a code from 1 to 8 of UK Core's list, a preferred written form 11, 12 or 13. Send a listed code."
Severity: #error
Expression: "extension.where(url = 'https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-ContactPreference').extension.value.ofType(CodeableConcept).coding.where(system = 'https://fhir.hl7.org.uk/CodeSystem/UKCore-PreferredContactMethod').all(code.matches('^[1-8]$')) and extension.where(url = 'https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-ContactPreference').extension.value.ofType(CodeableConcept).coding.where(system = 'https://fhir.hl7.org.uk/CodeSystem/UKCore-PreferredWrittenCommunicationFormat').all(code.matches('^1[1-3]$'))"
