Invariant: condition-2
Description: "A problem does not end before it began. Check onset and abatement."
Severity: #error
Expression: "iif(abatement.ofType(dateTime) < onset.ofType(dateTime), false, true)"
