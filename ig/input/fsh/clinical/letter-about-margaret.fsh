Instance: letter-about-margaret
InstanceOf: OneStoryDocumentReference
Usage: #example
Title: "The letter with which the ward sends Margaret home"
Description: "The letter with which the ward sends Margaret home"
* status = #current
* docStatus = #final
* type.text = "Discharge letter"
* subject = Reference(9990009007)
* date = "2026-02-08T11:30:00+00:00"
* author = Reference(Z99006)
* custodian = Reference(Z99006)
* description = "Discharge letter of 8 February 2026"
* content.attachment.contentType = #application/pdf
* content.attachment.url = "https://records.example.org/letters/77"
* content.attachment.title = "Discharge letter"
