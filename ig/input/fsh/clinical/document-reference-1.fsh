Invariant: document-reference-1
Description: "A reader can tell what the document is before opening it. Send a type, a description or a title."
Severity: #error
Expression: "type.exists() or description.exists() or content.attachment.title.exists()"
