Invariant: encounter-2
Description: "A source of admission of the NHS Data Dictionary is one of its codes, such as 19 for the usual place of residence. Send a listed code."
Severity: #error
Expression: "hospitalization.admitSource.coding.where(system = 'https://fhir.hl7.org.uk/CodeSystem/UKCore-SourceOfAdmissionEngland').all(code.matches('^(19|29|39|49|51|52|53|54|65|66|79|85|87|88|98|99)$'))"
