ValueSet: MoneyStates
Id: money-states
Title: "Managing on money"
Description: "How a person manages on what they have."
* ^experimental = false
* Answer#comfortable "Comfortably"
* Answer#enough "There is enough"
* Answer#tight "It is hard"
* Answer#not-enough "There is not enough for food, heating or rent"
