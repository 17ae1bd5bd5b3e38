Invariant: episode-of-care-2
Description: "A journey id that others are to pass on says whose it is. Send system and value in every identifier."
Severity: #error
Expression: "identifier.all(system.exists() and value.exists())"
