Invariant: patient-1
Description: "An NHS number under the NHS number's own system is a current one. Send a superseded number under the system urn:onestory:superseded-nhs-number, or leave it out."
Severity: #error
Expression: "identifier.where(system = 'https://fhir.nhs.uk/Id/nhs-number' and use = 'old').empty()"
