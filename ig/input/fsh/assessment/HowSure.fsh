ValueSet: HowSure
Id: how-sure
Title: "Confidence"
Description: "How sure somebody is."
* ^experimental = false
* Answer#very-sure "Very sure"
* Answer#fairly-sure "Fairly sure"
* Answer#little-sure "Not very sure"
* Answer#not-at-all-sure "Not at all sure"
