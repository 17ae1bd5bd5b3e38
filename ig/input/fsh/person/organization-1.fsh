Invariant: organization-1
Description: "An organisation that is in use has a name that people can read. Send a name, or set active to false."
Severity: #error
Expression: "name.exists() or active = false"
