Invariant: related-person-3
Description: "Somebody who has not agreed to be contacted has no place in the order of contact. Remove the order, or ask them again."
Severity: #error
Expression: "extension.where(url.endsWith('/StructureDefinition/contact-consent')).extension.where(url = 'agreed' and value = false).exists() implies extension.where(url.endsWith('/StructureDefinition/contact-order')).empty()"
