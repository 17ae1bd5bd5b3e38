Invariant: gphc-number-1
Description: "A General Pharmaceutical Council number is seven digits of which the first is 2. Send it without spaces."
Severity: #error
Expression: "value.matches('^2[0-9]{6}$')"
