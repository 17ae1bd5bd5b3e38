Instance: goal-1-pass-due-later
InstanceOf: OneStoryGoal
Usage: #example
Title: "Due half a year later"
Description: "Due half a year later"
* lifecycleStatus = #active
* description.text = "To walk to the shop"
* subject = Reference(9990009007)
* startDate = "2026-01-12"
* target.measure.text = "Walks to the shop and back"
* target.detailString = "Five days out of seven"
* target.dueDate = "2026-07-12"
