Invariant: single-assessment-response-2
Description: "An assessment is about one person, named by the NHS number. Send subject.reference as Patient/ and the number, or subject.identifier with it; a temporary id begins with tmp-."
Severity: #error
Expression: "subject.where(reference.matches('^(.*/)?Patient/([0-9]{10}|tmp-.+)$') or reference.matches('^urn:uuid:.+$') or identifier.where(system = 'https://fhir.nhs.uk/Id/nhs-number').exists()).exists()"
