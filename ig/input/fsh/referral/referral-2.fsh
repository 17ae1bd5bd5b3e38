Invariant: referral-2
Description: "A referral is not due before it was made. Check authoredOn and occurrencePeriod.end."
Severity: #error
Expression: "iif(occurrence.ofType(Period).end < authoredOn, false, true)"
