Invariant: single-assessment-response-4
Description: "Answers belong to the organisation that asked. Send the extension responding-organisation with its Organization."
Severity: #error
Expression: "extension.where(url.endsWith('/StructureDefinition/responding-organisation')).exists()"
