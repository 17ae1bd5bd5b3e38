ValueSet: Sight
Id: sight
Title: "Sight"
Description: "How well a person sees."
* ^experimental = false
* Answer#sees-well "Well"
* Answer#sees-with-glasses "Well with glasses or lenses"
* Answer#sees-poorly "Poorly, even with glasses"
* Answer#sight-impaired "Registered as sight impaired"
* Answer#severely-sight-impaired "Registered as severely sight impaired (blind)"
