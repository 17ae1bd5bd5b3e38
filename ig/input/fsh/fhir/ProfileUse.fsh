CodeSystem: ProfileUse
Id: profile-use
Title: "When a profile is applied"
Description: "Says of a profile when a server holds what is written against it."
* ^experimental = false
* ^caseSensitive = true
* #every-write "Every write" "Applied to every write of its resource type, whether or not the write declares it. At most one profile of a type has this mark; any other is applied when declared."
