ValueSet: Diets
Id: diets
Title: "Diet"
Description: "Food that a person keeps to."
* ^experimental = false
* Answer#any-diet "Anything"
* Answer#diabetic "For diabetes"
* Answer#vegetarian "Vegetarian"
* Answer#vegan "Vegan"
* Answer#halal "Halal"
* Answer#kosher "Kosher"
* Answer#food-allergy "Without what I am allergic to"
