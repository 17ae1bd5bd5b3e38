Invariant: assessment-questionnaire-1
Description: "Each question says how its answers are carried and how long they keep. Give each item that is neither group nor display one carry and one freshness."
Severity: #error
Expression: "repeat(item).where(type != 'group' and type != 'display').all(extension.where(url.endsWith('/StructureDefinition/carry')).count() = 1 and extension.where(url.endsWith('/StructureDefinition/freshness')).count() = 1)"
