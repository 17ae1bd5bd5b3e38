ValueSet: PlacesOfCare
Id: place-of-care
Title: "Places of care"
Description: "Every place of care that a person can wish for."
* ^experimental = false
* include codes from system PlaceOfCare
