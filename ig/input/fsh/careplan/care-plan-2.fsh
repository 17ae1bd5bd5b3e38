Invariant: care-plan-2
Description: "A plan that is not active has no activity in progress. Complete or stop the activity, or keep the plan active."
Severity: #error
Expression: "status in ('completed' | 'revoked' | 'entered-in-error') implies activity.detail.where(status = 'in-progress').empty()"
