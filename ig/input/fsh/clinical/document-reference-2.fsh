Invariant: document-reference-2
Description: "A document is fetched from an address that begins with https, http or ssp, or is a Binary. Send such an address, or the document itself in data."
Severity: #error
Expression: "content.attachment.url.all($this.matches('^((https?|ssp)://.+|Binary/.+|urn:(uuid|oid):.+)$'))"
