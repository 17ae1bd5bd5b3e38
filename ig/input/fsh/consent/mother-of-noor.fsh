Instance: mother-of-noor
InstanceOf: ParentalResponsibility
Usage: #example
Title: "Noor's mother decides for her until she is eighteen"
Description: "Noor's mother decides for her until she is eighteen"
* insert ToldParent
* sourceAttachment.title = "Birth certificate, seen at the practice"
