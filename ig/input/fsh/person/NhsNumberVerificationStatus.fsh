ValueSet: NhsNumberVerificationStatus
Id: nhs-number-verification-status
Title: "NHS number verification status"
Description: "How far an NHS number has been checked against the national record: the codes for England, with a short name for each."
* ^experimental = false
* $verification-status-england#01 "checked against the national record"
* $verification-status-england#02 "given, not checked yet"
* $verification-status-england#03 "to be traced"
* $verification-status-england#04 "traced without one certain match"
* $verification-status-england#05 "traced, with a conflict to be resolved"
* $verification-status-england#06 "being traced"
* $verification-status-england#07 "no number, and none to be traced"
* $verification-status-england#08 "put off: a baby under six weeks old"
