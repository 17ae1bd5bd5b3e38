Invariant: ods-code-1
Description: "An ODS code is three to ten capital letters and digits. Send it without spaces and in capitals."
Severity: #error
Expression: "value.matches('^[A-Z0-9]{3,10}$')"
