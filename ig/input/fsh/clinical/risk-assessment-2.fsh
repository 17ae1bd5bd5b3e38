Invariant: risk-assessment-2
Description: "A probability is a percentage from 0 to 100. Send it as a percentage."
Severity: #error
Expression: "prediction.probability.ofType(decimal).all($this >= 0 and $this <= 100)"
