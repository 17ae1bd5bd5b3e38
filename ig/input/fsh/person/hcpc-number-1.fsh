Invariant: hcpc-number-1
Description: "A Health and Care Professions Council number is two capital letters and up to six digits. Send it without spaces."
Severity: #error
Expression: "value.matches('^[A-Z]{2}[0-9]{1,6}$')"
