Instance: ada-stays-at-home
InstanceOf: OneStoryGoal
Usage: #example
Title: "Ada wants to stay in her own home"
Description: "Ada wants to stay in her own home"
* lifecycleStatus = #active
* description.text = "I want to stay in my own home."
* subject = Reference(9990009015)
* startDate = "2026-02-17"
* expressedBy = Reference(9990009015)
