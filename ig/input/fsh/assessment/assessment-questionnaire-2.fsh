Invariant: assessment-questionnaire-2
Description: "What is asked each time, or alone, is never filled in. Remove its initial value and initialExpression, or change its carry rule."
Severity: #error
Expression: "repeat(item).where(extension.where(url.endsWith('/StructureDefinition/carry') and (value = 'ask-always' or value = 'ask-alone')).exists()).all(initial.empty() and extension.where(url.endsWith('/sdc-questionnaire-initialExpression')).empty())"
