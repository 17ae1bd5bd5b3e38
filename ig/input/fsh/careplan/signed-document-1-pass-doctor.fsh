Instance: signed-document-1-pass-doctor
InstanceOf: RespectForm
Usage: #example
Title: "Signed by a doctor"
Description: "Signed by a doctor"
* insert ToldDocument
* authenticator = Reference(gmc-9999901)
* extension[reviewDate].valueDate = "2026-09-01"
