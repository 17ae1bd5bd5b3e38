Instance: document-reference-2-fail-shared-drive
InstanceOf: OneStoryDocumentReference
Usage: #example
Title: "A folder on somebody's computer"
Description: "A folder on somebody's computer"
* status = #current
* subject = Reference(9990009007)
* content.attachment.title = "Letter"
* content.attachment.url = "file:///S:/letters/42.doc"
