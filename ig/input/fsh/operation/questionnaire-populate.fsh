Instance: questionnaire-populate
InstanceOf: OperationDefinition
Usage: #definition
Title: "A form, filled with what is known"
Description: "Answers a form for one person from everything that has already been told, so that only what is new or changed has to be asked."
* insert Operation(populate, Questionnaire)
* insert OnBoth
* insert Planned(false)
* name = "QuestionnairePopulate"
* base = "http://hl7.org/fhir/uv/sdc/OperationDefinition/Questionnaire-populate"
* insert Takes(questionnaire, 0, 1, Questionnaire, [[The form, where the operation is called on the type.]])
* insert Takes(canonical, 0, 1, uri, [[The canonical URL of the form, where the operation is called on the type.]])
* insert Takes(subject, 1, 1, Reference, [[The person whose answers they are.]])
* insert TakesParts(context, 0, *, [[A resource that the form's launch context asks for.]])
* insert WithPart(in, name, 1, 1, string, [[Its name in the form's launch context.]])
* insert WithPart(in, content, 1, *, Reference, [[The resource.]])
* insert Takes(local, 0, 1, boolean, [[Accepted and not needed: all that is known is looked at.]])
* insert Gives(response, 1, 1, QuestionnaireResponse, [[The form with its answers, each with who told it and when.]])
* insert Gives(issues, 0, 1, OperationOutcome, [[What could not be filled, and why.]])
