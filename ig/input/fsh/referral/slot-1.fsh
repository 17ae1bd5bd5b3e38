Invariant: slot-1
Description: "A slot ends after it begins. Check start and end, with their offsets."
Severity: #error
Expression: "iif(end <= start, false, true)"
