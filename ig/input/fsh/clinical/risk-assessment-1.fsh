Invariant: risk-assessment-1
Description: "A reader can tell which risk it is. Send a code, or what could happen in prediction.outcome."
Severity: #error
Expression: "code.exists() or prediction.outcome.exists()"
