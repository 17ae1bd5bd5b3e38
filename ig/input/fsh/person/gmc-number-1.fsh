Invariant: gmc-number-1
Description: "A General Medical Council number is seven digits, or a letter and six digits. Send it without spaces."
Severity: #error
Expression: "value.matches('^([0-9]{7}|[A-Z][0-9]{6})$')"
