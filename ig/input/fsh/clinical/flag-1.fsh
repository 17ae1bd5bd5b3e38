Invariant: flag-1
Description: "A flag is about one person, or about a place. Refer to a Patient or a Location: by reference, or by reference.identifier with the NHS number."
Severity: #error
Expression: "reference.matches('^(urn:(uuid|oid):.+|([^#].*/)?(Patient|Location)[/?].+)$') or identifier.exists()"
