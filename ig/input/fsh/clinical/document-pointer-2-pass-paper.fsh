Instance: document-pointer-2-pass-paper
InstanceOf: DocumentPointer
Usage: #example
Title: "Paper, at home"
Description: "Paper, at home"
* status = #current
* subject = Reference(9990009007)
* custodian = Reference(Z99003)
* type = $snomed#1382601000000107
* content.attachment.title = "ReSPECT"
* extension[originalAt].valueString = "In the yellow folder in the hall"
