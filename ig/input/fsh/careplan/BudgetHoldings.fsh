ValueSet: BudgetHoldings
Id: budget-holding
Title: "Ways of holding a personal budget"
Description: "Every way in which a personal budget can be held."
* ^experimental = false
* include codes from system BudgetHolding
