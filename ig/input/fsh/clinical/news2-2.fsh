Invariant: news2-2
Description: "A part of the score has 0, 1, 2 or 3 points; air or oxygen has 0 or 2, consciousness 0 or 3. Send the points, not what was measured."
Severity: #error
Expression: "component.all(iif(code.coding.where(system = 'http://snomed.info/sct' and code = '1104331000000105').exists(), value.ofType(Quantity).value in (0 | 2), iif(code.coding.where(system = 'http://snomed.info/sct' and code = '1104361000000100').exists(), value.ofType(Quantity).value in (0 | 3), value.ofType(Quantity).value in (0 | 1 | 2 | 3))))"
