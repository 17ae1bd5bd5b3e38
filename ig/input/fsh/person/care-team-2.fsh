Invariant: care-team-2
Description: "An active, coordinated team has exactly one key worker. Give one participant, whose period has no end, the role 'key-worker'."
Severity: #error
Expression: "status = 'active' implies participant.where(period.end.empty() and role.coding.where(code = 'key-worker' and system.endsWith('/CodeSystem/care-team-role')).exists()).exists()"
