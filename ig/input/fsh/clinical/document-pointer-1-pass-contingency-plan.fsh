Instance: document-pointer-1-pass-contingency-plan
InstanceOf: DocumentPointer
Usage: #example
Title: "A contingency plan"
Description: "A contingency plan"
* status = #current
* subject = Reference(9990009007)
* custodian = Reference(Z99003)
* content.attachment.url = "https://records.example.org/42"
* type = $snomed#325691000000100
