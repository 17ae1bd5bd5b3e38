Instance: signed-document-1-fail-unsigned
InstanceOf: RespectForm
Usage: #example
Title: "Signed by nobody"
Description: "Signed by nobody"
* insert ToldDocument
* extension[reviewDate].valueDate = "2026-09-01"
