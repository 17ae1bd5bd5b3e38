Invariant: audit-event-1
Description: "Exactly one agent asked. Send requestor true for that one, and false for the others."
Severity: #error
Expression: "agent.where(requestor = true).count() = 1"
