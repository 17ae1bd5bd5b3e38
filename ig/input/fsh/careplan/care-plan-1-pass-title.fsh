Instance: care-plan-1-pass-title
InstanceOf: OneStoryCarePlan
Usage: #example
Title: "A plan with a title"
Description: "A plan with a title"
* status = #active
* intent = #plan
* title = "Usual plan"
* subject = Reference(9990009007)
