Invariant: measure-report-2
Description: "No more are in the numerator than in the denominator. Check the counts."
Severity: #error
Expression: "group.all(iif(population.where(code.coding.code = 'numerator').select(count) > population.where(code.coding.code = 'denominator').select(count), false, true))"
