ValueSet: SkinStates
Id: skin-states
Title: "Skin"
Description: "How a person's skin is."
* ^experimental = false
* Answer#healthy-skin "No trouble"
* Answer#dry-or-itching "Dry or itching"
* Answer#red-areas "Red or sore where I sit or lie"
* Answer#pressure-ulcer "A pressure ulcer"
* Answer#wound "A wound or leg ulcer"
* Answer#swelling "Swollen legs"
