Invariant: objection-1
Description: "An objection says whom or what it is against, so that an empty one does not hide everything. Send an actor, a sector, a kind of content or a label; for all sharing send the action disclose."
Severity: #error
Expression: "actor.exists() or class.exists() or securityLabel.exists() or action.exists() or extension.where(url.endsWith('/StructureDefinition/for-sector')).exists()"
