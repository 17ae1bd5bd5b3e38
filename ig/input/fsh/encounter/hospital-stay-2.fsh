Invariant: hospital-stay-2
Description: "A stay that is finished says when it ended, how and where the person went. Send period.end, the discharge method and the discharge destination; send 9 or 99 where it is not known."
Severity: #error
Expression: "status = 'finished' implies (period.end.exists() and extension.where(url = 'https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-DischargeMethod').exists() and hospitalization.dischargeDisposition.exists())"
