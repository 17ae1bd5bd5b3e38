Invariant: goal-1
Description: "A goal is not due before it is begun. Check start and target.due."
Severity: #error
Expression: "start.ofType(date).empty() or target.due.ofType(date).all(iif($this < %context.start.ofType(date), false, true))"
