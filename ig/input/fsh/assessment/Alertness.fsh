ValueSet: Alertness
Id: alertness
Title: "Alertness"
Description: "How awake and clear a person is, by the letters of ACVPU, with a short name for each."
* ^experimental = false
* $snomed#248234008 "A: alert"
* $snomed#130987000 "C: newly confused"
* $snomed#300202002 "V: answers a voice"
* $snomed#450847001 "P: answers pain only"
* $snomed#422768004 "U: does not answer"
