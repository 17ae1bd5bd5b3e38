Invariant: measure-1
Description: "A proportion has a numerator and a denominator. Send both populations in each group."
Severity: #error
Expression: "scoring.coding.where(code = 'proportion').empty() or group.all(population.code.coding.where(code = 'numerator').exists() and population.code.coding.where(code = 'denominator').exists())"
