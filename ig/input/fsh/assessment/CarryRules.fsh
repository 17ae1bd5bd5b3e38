ValueSet: CarryRules
Id: carry-rule
Title: "How an answer is carried"
Description: "Every way of carrying an answer from one form to the next."
* ^experimental = false
* include codes from system CarryRule
