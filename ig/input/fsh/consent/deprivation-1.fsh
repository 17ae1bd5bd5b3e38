Invariant: deprivation-1
Description: "A deprivation of liberty is authorised for a year at most. Check period.end; send a new Flag for a new authorisation."
Severity: #error
Expression: "period.end <= period.start + 1 year"
