ValueSet: Labels
Id: label
Title: "Sensitivity labels"
Description: "Every label that meta.security can carry here."
* ^experimental = false
* include codes from system Label
