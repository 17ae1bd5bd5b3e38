Invariant: practitioner-1
Description: "A practitioner can be recognised. Send a name or a professional register's number."
Severity: #error
Expression: "name.exists() or identifier.exists()"
