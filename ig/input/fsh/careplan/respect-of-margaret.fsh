Instance: respect-of-margaret
InstanceOf: RespectForm
Usage: #example
Title: "Margaret's ReSPECT form, which is in the red folder on her fridge"
Description: "Margaret's ReSPECT form, which is in the red folder on her fridge"
* insert ToldDocument
* authenticator = Reference(gmc-9999901)
* extension[reviewDate].valueDate = "2026-09-01"
* description = "Comfort first; hospital only for what can be put right quickly"
