Profile: OneStoryDocumentReference
Parent: DocumentReference
Id: onestory-document-reference
Title: "DocumentReference"
Description: "A document about a person: what it is, who answers for it, and where it can be read, here or elsewhere."
* ^purpose = "Sent by whoever keeps a document that others should know of: a letter, a form that the person has at home, a plan in another system. Given a document that a newer one replaces, send it again with status superseded."
* insert AppliedToEveryWrite
* obeys document-reference-1 and document-reference-2
* extension contains OriginalAt named originalAt 0..1
* insert Must(extension[originalAt], [[where the original is, where it is paper]])
* insert Must(identifier, [[the sender's own number of the document]])
* insert Must(status, [[whether it holds, or another has replaced it]])
* insert Must(docStatus, [[whether it is a draft or final]])
* insert Must(type, [[what kind of document it is]])
* insert Must(category, [[the class of documents that it belongs to]])
* insert Must(subject, [[the person]])
* insert AboutOnePerson
* insert Must(date, [[when this entry was made]])
* insert Must(author, [[who wrote it]])
* insert Must(authenticator, [[who signed it]])
* insert Must(custodian, [[the organisation that keeps it]])
* insert Must(relatesTo, [[the document that it replaces]])
* insert Must(description, [[what it is, in words]])
* insert Must(securityLabel, [[how confidential it is]])
* insert Must(content, [[the document, or where it is]])
* insert Must(content.attachment.contentType, [[in which format it is]])
* insert Must(content.attachment.url, [[where it can be fetched]])
* insert Must(content.attachment.title, [[what stands on it]])
* insert Must(content.attachment.creation, [[when it was written]])
* insert Must(context.period, [[the time that it is about]])
* insert Must(context.practiceSetting, [[the kind of service that wrote it]])
