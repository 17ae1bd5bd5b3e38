Invariant: condition-1
Description: "A reader can tell what the problem is. Send a code or its text."
Severity: #error
Expression: "verificationStatus.coding.where(code = 'entered-in-error').exists() or code.coding.exists() or code.text.exists()"
