Instance: document-reference-2-pass-https
InstanceOf: OneStoryDocumentReference
Usage: #example
Title: "An https address"
Description: "An https address"
* status = #current
* subject = Reference(9990009007)
* content.attachment.title = "Letter"
* content.attachment.url = "https://records.example.org/42"
