Instance: document-reference-1-fail-untold
InstanceOf: OneStoryDocumentReference
Usage: #example
Title: "An address of something"
Description: "An address of something"
* status = #current
* subject = Reference(9990009007)
* content.attachment.url = "https://records.example.org/42"
