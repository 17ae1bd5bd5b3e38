Invariant: consent-1
Description: "A consent does not end before it was given. Check dateTime and provision.period.end."
Severity: #error
Expression: "iif(provision.period.end < dateTime, false, true)"
