Invariant: related-person-1
Description: "A reader can tell who this is. Send a name or a relationship."
Severity: #error
Expression: "name.exists() or relationship.exists()"
