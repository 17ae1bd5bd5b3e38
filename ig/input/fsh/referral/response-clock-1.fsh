Invariant: response-clock-1
Description: "A clock is due after it started. Check start and due, with their offsets."
Severity: #error
Expression: "iif(extension.where(url = 'due').value < extension.where(url = 'start').value, false, true)"
