Invariant: document-pointer-2
Description: "A pointer says where the document is. Send the address that it can be fetched from, or where the original is."
Severity: #error
Expression: "content.attachment.url.exists() or extension.where(url.endsWith('/StructureDefinition/original-at')).exists()"
