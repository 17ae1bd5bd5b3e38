Instance: document-pointer-1-fail-words-only
InstanceOf: DocumentPointer
Usage: #example
Title: "A type in words only"
Description: "A type in words only"
* status = #current
* subject = Reference(9990009007)
* custodian = Reference(Z99003)
* content.attachment.url = "https://records.example.org/42"
* type.text = "Contingency plan"
