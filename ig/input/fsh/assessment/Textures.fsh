ValueSet: Textures
Id: textures
Title: "Food and drink that is safe"
Description: "What a person's food and drink must be like."
* ^experimental = false
* Answer#any-texture "Anything"
* Answer#soft "Soft"
* Answer#minced "Minced and moist"
* Answer#puree "Smooth, as a purée"
* Answer#thickened "Drinks are thickened"
* Answer#tube-fed "Fed by tube"
