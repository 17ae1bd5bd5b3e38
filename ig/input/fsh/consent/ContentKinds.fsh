ValueSet: ContentKinds
Id: content-kind
Title: "Kinds of content"
Description: "Every kind of content that access rules and objections can name."
* ^experimental = false
* include codes from system ContentKind
