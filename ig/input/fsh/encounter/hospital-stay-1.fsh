Invariant: hospital-stay-1
Description: "A hospital stay is an encounter in a bed. Send class IMP, ACUTE, NONAC, OBSENC, PRENC or SS; an attendance that is none needs no declared profile."
Severity: #error
Expression: "class.code in ('IMP' | 'ACUTE' | 'NONAC' | 'OBSENC' | 'PRENC' | 'SS')"
