Extension: OriginalAt
Id: original-at
Title: "Where the original is"
Description: "Where somebody who stands in the room finds the original, where it is paper or was signed: in the yellow folder by the bed, in the notes of the ward."
Context: DocumentReference
* value[x] 1..1
* value[x] only string
