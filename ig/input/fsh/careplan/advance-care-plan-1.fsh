Invariant: advance-care-plan-1
Description: "An advance care plan says what matters to the person or where they wish to be. Send a description or a preferred place."
Severity: #error
Expression: "description.exists() or extension.where(url.contains('/StructureDefinition/preferred-place-of-')).exists()"
