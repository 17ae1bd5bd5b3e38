Invariant: subject-1
Description: "What is written is about one person. Refer to a Patient: by reference, or by reference.identifier with the NHS number."
Severity: #error
Expression: "reference.matches('^(urn:(uuid|oid):.+|([^#].*/)?Patient[/?].+)$') or identifier.exists()"
