Invariant: urgent-referral-1
Description: "An urgent referral is urgent. Send priority urgent, asap or stat, or leave this profile out."
Severity: #error
Expression: "priority in ('urgent' | 'asap' | 'stat')"
