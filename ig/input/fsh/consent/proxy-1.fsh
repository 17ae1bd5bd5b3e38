Invariant: proxy-1
Description: "Acting for somebody has a beginning and an end. Send both in provision.period; the end is the date of the next review, if there is no other."
Severity: #error
Expression: "period.start.exists() and period.end.exists()"
