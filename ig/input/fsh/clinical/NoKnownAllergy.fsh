ValueSet: NoKnownAllergy
Id: no-known-allergy
Title: "No known allergy"
Description: "The codes that say that somebody asked, and nothing was known, with a short name for each."
* ^experimental = false
* $snomed#716186003 "no known allergy"
* $snomed#409137002 "no known allergy to a medicine"
* $snomed#429625007 "no known allergy to a food"
* $snomed#428607008 "no known allergy from the surroundings"
* $snomed#428197003 "no known allergy to insects"
