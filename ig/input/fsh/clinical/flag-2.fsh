Invariant: flag-2
Description: "A flag says in words what to know, since whoever reads it at a door has no list of codes. Send code.text, or a display with the code."
Severity: #error
Expression: "code.text.exists() or code.coding.display.exists()"
