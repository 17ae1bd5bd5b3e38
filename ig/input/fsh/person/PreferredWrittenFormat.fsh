ValueSet: PreferredWrittenFormat
Id: preferred-written-format
Title: "Preferred written form"
Description: "In which form a person reads what is written to them, with a short name for each."
* ^experimental = false
* $written-format#11 "large print"
* $written-format#12 "Braille"
* $written-format#13 "audio"
