Invariant: referral-1
Description: "An urgent referral says when it was received, so that its clock can run. Send authoredOn with a time."
Severity: #error
Expression: "(priority in ('urgent' | 'asap' | 'stat') and status != 'draft') implies authoredOn.toString().matches('^.+T.+$')"
