ValueSet: SafetyFears
Id: safety-fears
Title: "What makes home unsafe"
Description: "What a person says, alone, about being unsafe."
* ^experimental = false
* Answer#hurt "Somebody hurts me or threatens to"
* Answer#controlled "Somebody controls what I do or whom I see"
* Answer#money-taken "Somebody takes my money or things"
* Answer#sexual "Somebody touches me or makes me do things I do not want"
* Answer#neglected "Somebody who should look after me does not"
* Answer#online "Somebody frightens or cheats me online or by telephone"
* Answer#other-fear "Something else"
