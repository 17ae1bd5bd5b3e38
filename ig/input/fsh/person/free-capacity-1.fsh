Invariant: free-capacity-1
Description: "Free capacity is said at a time of a day. Send a date with a time and an offset."
Severity: #error
Expression: "value.toString().matches('^.+T.+$')"
