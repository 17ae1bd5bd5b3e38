Instance: signed-document-2-fail-never
InstanceOf: RespectForm
Usage: #example
Title: "Never reviewed"
Description: "Never reviewed"
* insert ToldDocument
* authenticator = Reference(gmc-9999901)
