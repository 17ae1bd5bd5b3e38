Instance: document-reference-1-pass-title
InstanceOf: OneStoryDocumentReference
Usage: #example
Title: "A title"
Description: "A title"
* status = #current
* subject = Reference(9990009007)
* content.attachment.title = "Letter of the chest clinic"
