Invariant: nhs-number-1
Description: "An NHS number is ten digits. Send it without spaces, hyphens or letters."
Severity: #error
Expression: "value.matches('^[0-9]{10}$')"
