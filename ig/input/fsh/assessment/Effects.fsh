ValueSet: Effects
Id: effects
Title: "How much it affects"
Description: "How much something affects a person's life."
* ^experimental = false
* Answer#no-effect "Not at all"
* Answer#some-effect "Somewhat"
* Answer#significant-effect "A great deal"
