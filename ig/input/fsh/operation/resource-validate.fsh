Instance: resource-validate
InstanceOf: OperationDefinition
Usage: #definition
Title: "Would this be accepted?"
Description: "Holds a resource against the rules that a write of it would have to meet, and writes nothing."
* insert Operation(validate, Resource)
* insert OnBoth
* insert Built(false)
* name = "ResourceValidate"
* base = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* insert Takes(resource, 0, 1, Resource, [[What is to be validated.]])
* insert Takes(mode, 0, 1, code, [[create, update or delete: what the sender means to do with it.]])
* insert Takes(profile, 0, 1, uri, [[A further profile to hold it against.]])
* insert Gives(return, 1, 1, OperationOutcome, [[One issue for each fault: where it is, which rule it breaks, and what to send instead.]])
