Instance: signed-document-2-pass-in-autumn
InstanceOf: RespectForm
Usage: #example
Title: "Reviewed in autumn"
Description: "Reviewed in autumn"
* insert ToldDocument
* authenticator = Reference(gmc-9999901)
* extension[reviewDate].valueDate = "2026-09-01"
