Invariant: observation-1
Description: "A vital sign says in what it was measured. Send the unit, and its UCUM code where you can."
Severity: #error
Expression: "category.coding.where(code = 'vital-signs').exists() implies (value.ofType(Quantity).all(value.exists() implies (unit.exists() or code.exists())) and component.value.ofType(Quantity).all(value.exists() implies (unit.exists() or code.exists())))"
