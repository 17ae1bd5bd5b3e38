Invariant: assessment-questionnaire-3
Description: "What is asked alone is restricted. Give the item the answer-label that its answers carry."
Severity: #error
Expression: "repeat(item).where(extension.where(url.endsWith('/StructureDefinition/carry') and value = 'ask-alone').exists()).all(extension.where(url.endsWith('/StructureDefinition/answer-label')).exists())"
