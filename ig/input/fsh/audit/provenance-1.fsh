Invariant: provenance-1
Description: "What is written down has happened. Check occurred and recorded, with their offsets."
Severity: #error
Expression: "iif(occurred.ofType(dateTime) > recorded, false, true)"
