Invariant: secondary-use-1
Description: "An opt-out of secondary use does not reach care. Send purposes such as HRESCH or PUBHLTH; for care send an objection."
Severity: #error
Expression: "purpose.where(code in ('TREAT' | 'ETREAT' | 'CAREMGT' | 'BTG')).empty()"
