Invariant: encounter-1
Description: "A discharge destination of the NHS Data Dictionary is one of its codes, such as 19 for the usual place of residence. Send a listed code."
Severity: #error
Expression: "hospitalization.dischargeDisposition.coding.where(system = 'https://fhir.hl7.org.uk/CodeSystem/UKCore-DischargeDestinationEngland').all(code.matches('^(19|29|30|37|38|48|49|50|51|52|53|54|65|66|79|84|85|87|88|98|99)$'))"
