Instance: document-pointer-2-fail-nowhere
InstanceOf: DocumentPointer
Usage: #example
Title: "Neither here nor there"
Description: "Neither here nor there"
* status = #current
* subject = Reference(9990009007)
* custodian = Reference(Z99003)
* type = $snomed#1382601000000107
* content.attachment.title = "ReSPECT"
