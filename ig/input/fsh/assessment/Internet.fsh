ValueSet: Internet
Id: internet
Title: "Going online"
Description: "How a person gets on with the internet."
* ^experimental = false
* Answer#online-alone "On my own"
* Answer#online-with-help "With help"
* Answer#not-online "Not at all"
