Instance: patient-everything
InstanceOf: OperationDefinition
Usage: #definition
Title: "Everything in a person's compartment"
Description: "FHIR's own way to ask for a whole record. The story has more: it also tells of what FHIR's compartment forgets."
* insert Operation(everything, Patient)
* insert OnOne
* insert Built(false)
* name = "PatientEverything"
* base = "http://hl7.org/fhir/OperationDefinition/Patient-everything"
* insert Takes(start, 0, 1, date, [[The first day of care to tell of.]])
* insert Takes(end, 0, 1, date, [[The last day of care to tell of.]])
* insert Takes(_since, 0, 1, instant, [[Tell only of what has changed since.]])
* insert Takes(_type, 0, *, code, [[Tell only of these types.]])
* insert Takes(_count, 0, 1, integer, [[How many resources a page has.]])
* insert Gives(return, 1, 1, Bundle, [[A searchset of the person's resources.]])
