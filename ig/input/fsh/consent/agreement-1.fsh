Invariant: agreement-1
Description: "An agreement says with whom the record is shared. Send an organisation or a person as provision.actor, or a sector."
Severity: #error
Expression: "actor.exists() or extension.where(url.endsWith('/StructureDefinition/for-sector')).exists()"
