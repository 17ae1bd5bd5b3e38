ValueSet: ClinicalFrailtyLevel
Id: clinical-frailty-level
Title: "Level on the Clinical Frailty Scale"
Description: "The nine levels of the Clinical Frailty Scale by number. What each level means is published by the scale's owner and is not repeated here."
* ^experimental = false
* $snomed#1129331000000101 "level 1"
* $snomed#1129341000000105 "level 2"
* $snomed#1129351000000108 "level 3"
* $snomed#1129361000000106 "level 4"
* $snomed#1129371000000104 "level 5"
* $snomed#1129381000000102 "level 6"
* $snomed#1129391000000100 "level 7"
* $snomed#1129401000000102 "level 8"
* $snomed#1129411000000100 "level 9"
