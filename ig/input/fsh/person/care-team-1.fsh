Invariant: care-team-1
Description: "An active team has at most one key worker at a time. End the period of the earlier one, or give the other the role 'deputy'."
Severity: #error
Expression: "status = 'active' implies participant.where(period.end.empty() and role.coding.where(code = 'key-worker' and system.endsWith('/CodeSystem/care-team-role')).exists()).count() <= 1"
