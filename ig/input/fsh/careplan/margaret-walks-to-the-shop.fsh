Instance: margaret-walks-to-the-shop
InstanceOf: SelfManagementGoal
Usage: #example
Title: "Margaret wants to walk to the shop every day, and is not sure that she can"
Description: "Margaret wants to walk to the shop every day, and is not sure that she can"
* lifecycleStatus = #active
* description.text = "I want to walk to the corner shop and back every day."
* subject = Reference(9990009007)
* startDate = "2026-01-12"
* target.measure.text = "Walks to the shop and back"
* target.detailString = "Five days out of seven"
* target.dueDate = "2026-07-12"
* expressedBy = Reference(9990009007)
* extension[importance].valueInteger = 9
* extension[confidence].valueInteger = 4
