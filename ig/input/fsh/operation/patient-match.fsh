Instance: patient-match
InstanceOf: OperationDefinition
Usage: #definition
Title: "One certain person, or none"
Description: "Finds the one person whom a sender without the NHS number means. Two who both fit are none: no choice is left to the sender."
* insert Operation(match, Patient)
* insert OnType
* insert Built(false)
* name = "PatientMatch"
* base = "http://hl7.org/fhir/OperationDefinition/Patient-match"
* insert Takes(resource, 1, 1, Patient, [[What the sender knows: NHS number and birth date, or family name, given name, birth date and postcode.]])
* insert Gives(return, 1, 1, Bundle, [[A searchset of one Patient with score 1 and match-grade certain, or of none.]])
