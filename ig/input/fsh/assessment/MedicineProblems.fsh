ValueSet: MedicineProblems
Id: medicine-problems
Title: "Trouble with medicines"
Description: "What can get in the way of taking medicines as meant."
* ^experimental = false
* Answer#forgets "I forget them"
* Answer#side-effects "They make me feel unwell"
* Answer#swallowing "They are hard to swallow"
* Answer#opening "The packs are hard to open"
* Answer#reading "The labels are hard to read"
* Answer#collecting "It is hard to get them from the pharmacy"
* Answer#chooses-not "I choose not to take some"
* Answer#no-problems "No trouble"
