Instance: self-management-goal-1-pass-her-own
InstanceOf: SelfManagementGoal
Usage: #example
Title: "Her own words"
Description: "Her own words"
* lifecycleStatus = #active
* description.text = "To walk to the shop"
* subject = Reference(9990009007)
* expressedBy = Reference(9990009007)
