Instance: patient-summary
InstanceOf: OperationDefinition
Usage: #definition
Title: "International patient summary"
Description: "A summary of the person's health that systems in other countries can read."
* insert Operation(summary, Patient)
* insert OnOne
* insert Planned(false)
* name = "PatientSummary"
* base = "http://hl7.org/fhir/uv/ips/OperationDefinition/summary"
* insert Gives(return, 1, 1, Bundle, [[A document that follows the International Patient Summary.]])
