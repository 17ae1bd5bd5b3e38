Invariant: nmc-number-1
Description: "A Nursing and Midwifery Council number is eight capital letters and digits. Send it without spaces."
Severity: #error
Expression: "value.matches('^[A-Z0-9]{8}$')"
