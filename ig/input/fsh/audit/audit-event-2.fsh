Invariant: audit-event-2
Description: "Whoever asked had a purpose. Send purposeOfUse of the requestor, such as TREAT."
Severity: #error
Expression: "agent.where(requestor = true).purposeOfUse.exists() or purposeOfEvent.exists()"
