Invariant: measure-report-1
Description: "A summary names nobody. Leave subject and evaluatedResource out, or send the type individual."
Severity: #error
Expression: "type = 'summary' implies (subject.empty() and evaluatedResource.empty())"
