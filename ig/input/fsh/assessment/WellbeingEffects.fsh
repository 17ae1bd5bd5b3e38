ValueSet: WellbeingEffects
Id: wellbeing-effects
Title: "What an unmet need affects"
Description: "The parts of wellbeing that the Care Act names."
* ^experimental = false
* Answer#dignity "Dignity and being treated with respect"
* Answer#health "Physical or mental health, or how I feel"
* Answer#protection "Being safe from abuse and neglect"
* Answer#control "Control over everyday life and care"
* Answer#occupation "Work, learning, training or leisure"
* Answer#livelihood "Money and standing"
* Answer#relationships "Family and other close relationships"
* Answer#living-place "Whether my home suits me"
* Answer#contribution "Taking part in the life around me"
