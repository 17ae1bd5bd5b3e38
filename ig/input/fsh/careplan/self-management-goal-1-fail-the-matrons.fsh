Instance: self-management-goal-1-fail-the-matrons
InstanceOf: SelfManagementGoal
Usage: #example
Title: "The matron's words"
Description: "The matron's words"
* lifecycleStatus = #active
* description.text = "To walk to the shop"
* subject = Reference(9990009007)
* expressedBy = Reference(community-matron)
