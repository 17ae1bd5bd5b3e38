Instance: personal-budget-1-pass-pounds
InstanceOf: SupportPlan
Usage: #example
Title: "In pounds"
Description: "In pounds"
* insert ToldPlan(9990009015, homecare-worker)
* title = "Ada at home"
* goal = Reference(ada-stays-at-home)
* extension[personalBudget].extension[amount].valueMoney.value = 240
* extension[personalBudget].extension[amount].valueMoney.currency = #GBP
* extension[personalBudget].extension[each].valueDuration = 1 'wk' "week"
* extension[personalBudget].extension[held].valueCode = #managed
