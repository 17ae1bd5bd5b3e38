Invariant: appointment-1
Description: "An appointment is with somebody. Send a participant whose actor is the Patient, by reference or with the NHS number."
Severity: #error
Expression: "participant.actor.where(reference.matches('^(urn:(uuid|oid):.+|([^#].*/)?Patient[/?].+)$') or identifier.exists()).exists()"
