Invariant: plan-3
Description: "Everybody can tell whom to contact first. Give each contact-in-order an order of its own."
Severity: #error
Expression: "extension.where(url.endsWith('/StructureDefinition/contact-in-order')).extension.where(url = 'order').value.isDistinct()"
