Instance: goal-1-fail-due-before
InstanceOf: OneStoryGoal
Usage: #example
Title: "Due before it is begun"
Description: "Due before it is begun"
* lifecycleStatus = #active
* description.text = "To walk to the shop"
* subject = Reference(9990009007)
* startDate = "2026-01-12"
* target.measure.text = "Walks to the shop and back"
* target.detailString = "Five days out of seven"
* target.dueDate = "2025-07-12"
