Invariant: signed-document-1
Description: "A form that is in force says which clinician has signed it, or seen it signed. Send authenticator."
Severity: #error
Expression: "(status = 'current' and docStatus = 'final') implies authenticator.exists()"
