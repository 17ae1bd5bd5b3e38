ValueSet: Leaking
Id: leaking
Title: "Leaking"
Description: "How often bladder or bowel leak."
* ^experimental = false
* Answer#no-leaks "Never"
* Answer#leaks-sometimes "Once a week or less"
* Answer#leaks-weekly "Several times a week"
* Answer#leaks-daily "Every day"
