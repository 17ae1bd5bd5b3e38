Invariant: mental-health-crisis-plan-1
Description: "A mental health crisis plan says how a crisis shows. Send a trigger factor or an early warning."
Severity: #error
Expression: "extension.where(url.endsWith('/StructureDefinition/trigger-factor') or url.endsWith('/StructureDefinition/early-warning')).exists()"
