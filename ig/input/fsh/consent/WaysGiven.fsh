ValueSet: WaysGiven
Id: way-given
Title: "Ways of giving consent"
Description: "Every way in which a wish can be made known."
* ^experimental = false
* include codes from system WayGiven
