Invariant: patient-4
Description: "Whoever's death was notified has died. Send deceasedDateTime, or deceasedBoolean true where the time is not known; send the status U where the notice was wrong."
Severity: #error
Expression: "(extension.where(url = 'https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-DeathNotificationStatus').extension.where(url = 'deathNotificationStatus').value.coding.where(system = 'https://fhir.hl7.org.uk/CodeSystem/UKCore-DeathNotificationStatus').where(code = '1' or code = '2').exists()) implies (deceased.ofType(dateTime).exists() or deceased.ofType(boolean) = true)"
