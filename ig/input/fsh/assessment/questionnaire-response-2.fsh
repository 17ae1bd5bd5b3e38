Invariant: questionnaire-response-2
Description: "No answer is told after the response in which it stands. Check the date in told against authored."
Severity: #error
Expression: "authored.empty() or descendants().extension.where(url.endsWith('/StructureDefinition/told')).extension.where(url = 'date').all(iif(value > %resource.authored, false, true))"
