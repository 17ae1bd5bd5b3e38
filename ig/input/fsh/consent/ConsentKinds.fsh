ValueSet: ConsentKinds
Id: consent-kind
Title: "Kinds of consent"
Description: "Every kind of consent that the access decision knows."
* ^experimental = false
* include codes from system ConsentKind
