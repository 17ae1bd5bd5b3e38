Invariant: task-1
Description: "A task about a referral, plan or visit names the person. Send Task.for."
Severity: #error
Expression: "focus.where(reference.matches('^(.*/)?(ServiceRequest|CarePlan|Encounter|Appointment)/.+$')).exists() implies for.exists()"
