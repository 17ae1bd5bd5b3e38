Invariant: winter-plan-1
Description: "A plan that is followed has been accepted. Send winter-offer as accepted, or status draft while it is offered and revoked once it is declined."
Severity: #error
Expression: "status = 'active' implies extension.where(url.endsWith('/StructureDefinition/winter-offer')).value = 'accepted'"
