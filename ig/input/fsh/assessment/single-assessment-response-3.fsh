Invariant: single-assessment-response-3
Description: "Each answer is somebody's word, given at a time. Send author, and authored with the time."
Severity: #error
Expression: "author.exists() and authored.exists() and authored.toString().matches('^.+T.+$')"
