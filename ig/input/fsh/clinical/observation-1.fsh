Invariant: observation-1
Description: "A quantity says in what it was measured. Send unit or code, or valueInteger for a plain count."
Severity: #error
Expression: "value.ofType(Quantity).all(value.exists() implies (unit.exists() or code.exists())) and component.value.ofType(Quantity).all(value.exists() implies (unit.exists() or code.exists()))"
