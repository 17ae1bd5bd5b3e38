Invariant: self-management-goal-1
Description: "A self-management goal is the person's own. Name the person, or who speaks for them, as expressedBy."
Severity: #error
Expression: "expressedBy.exists() and expressedBy.where(reference.matches('^(.*/)?(Practitioner|PractitionerRole)/.+$')).empty()"
