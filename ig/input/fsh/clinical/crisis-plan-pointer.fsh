Instance: crisis-plan-pointer
InstanceOf: DocumentPointer
Usage: #example
Title: "Where the hospital's own emergency plan for Margaret is kept"
Description: "Where the hospital's own emergency plan for Margaret is kept"
* extension[originalAt].valueString = "Signed copy in the blue folder on the kitchen shelf"
* identifier.system = "https://records.example.org/documents"
* identifier.value = "42"
* status = #current
* docStatus = #final
* type = $snomed#887701000000100
* category = $snomed#734163000
* subject = Reference(9990009007)
* date = "2026-02-08T11:00:00+00:00"
* author = Reference(nmc-99Z0001Z)
* custodian = Reference(Z99006)
* description = "What the hospital does when Margaret comes in short of breath"
* content.attachment.contentType = #application/pdf
* content.attachment.url = "https://records.example.org/documents/42"
* content.attachment.title = "Emergency plan"
* content.attachment.creation = "2026-02-07"
