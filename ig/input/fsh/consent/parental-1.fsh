Invariant: parental-1
Description: "One parent has one consent, so that each can end by itself. Send another Consent for the other parent."
Severity: #error
Expression: "provision.actor.count() = 1"
