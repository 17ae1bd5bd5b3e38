Invariant: episode-of-care-1
Description: "A journey that is finished has an end. Send period.end, or another status."
Severity: #error
Expression: "status = 'finished' implies period.end.exists()"
