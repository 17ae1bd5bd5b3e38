Extension: PersonalBudget
Id: personal-budget
Title: "Personal budget"
Description: "The money set aside for a person's support, and who holds it."
Context: CarePlan
* obeys personal-budget-1
* extension contains
    amount 1..1 and
    each 1..1 and
    held 1..1 and
    contribution 0..1
* extension[amount] ^short = "how much"
* extension[amount].value[x] only Money
* extension[each] ^short = "for how long it has to last: a week, a month, a year"
* extension[each].value[x] only Duration
* extension[held] ^short = "who holds it"
* extension[held].value[x] only code
* extension[held].valueCode from BudgetHoldings (required)
* extension[contribution] ^short = "what the person pays of it"
* extension[contribution].value[x] only Money
