Invariant: urgent-referral-2
Description: "An urgent referral says why. Send reasonCode, with words if there is no code, or reasonReference."
Severity: #error
Expression: "reasonCode.exists() or reasonReference.exists()"
