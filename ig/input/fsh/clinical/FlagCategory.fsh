CodeSystem: FlagCategory
Id: flag-category
Title: "Category of a flag"
Description: "What kind of thing it is that whoever meets the person must know first."
* ^experimental = false
* ^caseSensitive = true
* #alert "Alert" "A danger to the person's health, or a fact without which treatment goes wrong."
* #safeguarding "Safeguarding" "Somebody harms or neglects the person, or is feared to, or the person harms others."
* #reasonable-adjustment "Reasonable adjustment" "What services must do differently, so that the person can use them: how to speak, where to wait, who comes along."
* #staff-safety "Staff safety" "A danger to whoever visits: a dog, a person, the building."
