Invariant: best-interests-1
Description: "A best-interests decision is made by somebody other than the person. Name who decided as performer; where the person decided, send an agreement or an objection."
Severity: #error
Expression: "performer.where(reference.matches('^(.*/)?Patient/.+$') or identifier.system = 'https://fhir.nhs.uk/Id/nhs-number').empty()"
