Invariant: capacity-1
Description: "A finding that somebody lacks capacity says why. Send the reasons as note."
Severity: #error
Expression: "value.ofType(CodeableConcept).coding.where(code = 'lacks-capacity').exists() implies note.exists()"
