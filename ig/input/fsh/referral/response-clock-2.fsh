Invariant: response-clock-2
Description: "A clock stops after it started. Check start and stop, with their offsets."
Severity: #error
Expression: "iif(extension.where(url = 'stop').value < extension.where(url = 'start').value, false, true)"
