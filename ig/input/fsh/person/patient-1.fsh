Invariant: patient-1
Description: "A person has at most one NHS number in use. Give a superseded number the use 'old', or leave it out."
Severity: #error
Expression: "identifier.where(system = 'https://fhir.nhs.uk/Id/nhs-number' and (use.empty() or use != 'old')).count() <= 1"
