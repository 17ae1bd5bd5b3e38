Instance: support-plan-of-ada
InstanceOf: SupportPlan
Usage: #example
Title: "Ada's support at home, and the personal budget that pays for it"
Description: "Ada's support at home, and the personal budget that pays for it"
* insert ToldPlan(9990009015, homecare-worker)
* title = "Ada at home"
* goal = Reference(ada-stays-at-home)
* extension[personalBudget].extension[amount].valueMoney.value = 240
* extension[personalBudget].extension[amount].valueMoney.currency = #GBP
* extension[personalBudget].extension[each].valueDuration = 1 'wk' "week"
* extension[personalBudget].extension[held].valueCode = #direct-payment
* activity.detail.status = #in-progress
* activity.detail.description = "Homecare each morning and evening, chosen and paid for by Ada and Ruth"
