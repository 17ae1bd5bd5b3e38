Invariant: plan-1
Description: "A plan that is followed says who coordinates it. Send the extension coordinator."
Severity: #error
Expression: "status = 'active' implies extension.where(url.endsWith('/StructureDefinition/coordinator')).exists()"
