ValueSet: Smoking
Id: smoking
Title: "Smoking"
Description: "Whether a person smokes."
* ^experimental = false
* $snomed#266919005 "Never smoked"
* $snomed#8517006 "Used to smoke"
* $snomed#77176002 "Smokes"
