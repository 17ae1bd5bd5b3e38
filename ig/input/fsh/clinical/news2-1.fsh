Invariant: news2-1
Description: "The score is a whole number from 0 to 20. Send the total of the parts."
Severity: #error
Expression: "value.ofType(Quantity).value.all($this >= 0 and $this <= 20 and toString().matches('^[0-9]+([.]0+)?$'))"
