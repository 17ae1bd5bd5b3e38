Invariant: related-person-4
Description: "Whoever is to be rung can be rung. Send telecom with a value, or leave out the order of contact."
Severity: #error
Expression: "extension.where(url.endsWith('/StructureDefinition/contact-order')).exists() implies telecom.value.exists()"
