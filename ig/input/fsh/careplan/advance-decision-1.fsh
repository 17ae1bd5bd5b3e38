Invariant: advance-decision-1
Description: "An advance decision says which treatment is refused, and when. Send description, in words that a crew can act on."
Severity: #error
Expression: "description.exists()"
