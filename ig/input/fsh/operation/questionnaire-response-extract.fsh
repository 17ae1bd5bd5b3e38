Instance: questionnaire-response-extract
InstanceOf: OperationDefinition
Usage: #definition
Title: "Answers become a record"
Description: "Makes Observations, Conditions, Goals, RelatedPersons and Flags of the answers to a form."
* insert Operation(extract, QuestionnaireResponse)
* insert OnBoth
* insert Planned(false)
* name = "QuestionnaireResponseExtract"
* base = "http://hl7.org/fhir/uv/sdc/OperationDefinition/QuestionnaireResponse-extract"
* insert Takes(questionnaire-response, 0, 1, Resource, [[The answers, where the operation is called on the type.]])
* insert Gives(return, 0, 1, Bundle, [[A transaction with what was made of the answers.]])
* insert Gives(issues, 0, 1, OperationOutcome, [[What could not be made, and why.]])
