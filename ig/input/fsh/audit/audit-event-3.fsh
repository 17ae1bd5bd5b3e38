Invariant: audit-event-3
Description: "What was refused or failed says why. Send outcomeDesc with any outcome but 0."
Severity: #error
Expression: "outcome = '0' or outcomeDesc.exists()"
