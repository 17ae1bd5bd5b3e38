Profile: DocumentPointer
Parent: OneStoryDocumentReference
Id: onestory-document-pointer
Title: "Pointer to a document"
Description: "A pointer to a plan or form that another organisation keeps, of a type that the National Record Locator knows."
* ^purpose = "Sent by the organisation that keeps the document, and declared by it, so that others know that it exists, who answers for it and how to reach it. Given a document on paper, say where the original is."
* obeys document-pointer-1 and document-pointer-2
* type 1..1
* type from PointerType (preferred)
* custodian 1..1
