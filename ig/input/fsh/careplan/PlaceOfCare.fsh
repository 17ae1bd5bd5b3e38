CodeSystem: PlaceOfCare
Id: place-of-care
Title: "Places of care"
Description: "Where a person wishes to be cared for, or to die."
* ^experimental = false
* ^caseSensitive = true
* #own-home "Own home" "Where the person lives."
* #home-of-others "Home of family or friends" "The home of somebody close."
* #care-home "Care home" "A care home, with or without nursing."
* #hospice "Hospice" "A hospice."
* #hospital "Hospital" "A hospital."
* #undecided "Undecided" "The person has been asked and has not decided."
* #not-discussed "Not discussed" "The person does not want to speak of it, or it is not the time."
