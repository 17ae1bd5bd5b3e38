Invariant: communication-2
Description: "A message does not arrive before it was sent. Check sent and received."
Severity: #error
Expression: "iif(received < sent, false, true)"
