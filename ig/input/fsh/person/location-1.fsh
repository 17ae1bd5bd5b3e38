Invariant: location-1
Description: "A reader can tell which place this is. Send a name, a description or an address."
Severity: #error
Expression: "name.exists() or description.exists() or address.exists()"
