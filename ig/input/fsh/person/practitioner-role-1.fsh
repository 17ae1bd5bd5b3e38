Invariant: practitioner-role-1
Description: "A role says who acts or for which organisation. Send practitioner, organization, or both."
Severity: #error
Expression: "practitioner.exists() or organization.exists()"
