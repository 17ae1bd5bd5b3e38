// What a pointer to a form has that a clinician signed and others act on.
RuleSet: SignedDocument
* obeys signed-document-1 and signed-document-2
* extension contains ReviewDate named reviewDate 0..1
* extension[originalAt] 1..1
* docStatus 1..1
* date 1..1
* insert Must(extension[reviewDate], [[by when it is looked at again]])
* insert Must(authenticator, [[the clinician who signed it]])
* insert Must(description, [[what it says, in a sentence that a crew can act on]])
