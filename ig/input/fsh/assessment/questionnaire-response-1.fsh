Invariant: questionnaire-response-1
Description: "What was confirmed without change is said again. Send the answer's value beside the mark."
Severity: #error
Expression: "descendants().where(extension.where(url.endsWith('/StructureDefinition/confirmed')).exists()).all(value.exists())"
