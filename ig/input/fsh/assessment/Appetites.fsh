ValueSet: Appetites
Id: appetites
Title: "Eating and drinking"
Description: "How much a person eats or drinks, beside what is usual for them."
* ^experimental = false
* Answer#as-usual "As usual"
* Answer#less "Less than usual"
* Answer#hardly "Hardly anything"
