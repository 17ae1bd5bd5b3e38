Instance: care-plan-1-fail-nameless
InstanceOf: OneStoryCarePlan
Usage: #example
Title: "A plan without title and category"
Description: "A plan without title and category"
* status = #active
* intent = #plan
* subject = Reference(9990009007)
