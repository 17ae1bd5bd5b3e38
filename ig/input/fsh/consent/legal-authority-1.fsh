Invariant: legal-authority-1
Description: "An authority that is in force has a number in a register. Send the number of the Office of the Public Guardian or of the court as identifier; until it is registered, send status proposed."
Severity: #error
Expression: "status = 'active' implies identifier.value.exists()"
