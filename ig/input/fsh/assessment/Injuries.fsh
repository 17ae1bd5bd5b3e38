ValueSet: Injuries
Id: injuries
Title: "Harm from a fall"
Description: "What a fall did."
* ^experimental = false
* Answer#unhurt "No harm"
* Answer#bruised "Bruises or cuts"
* Answer#head-injury "A knock on the head"
* Answer#broken-bone "A broken bone"
* Answer#hospital-after "It took me to hospital"
