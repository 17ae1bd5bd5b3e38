Instance: care-plan-2-fail-still-in-progress
InstanceOf: OneStoryCarePlan
Usage: #example
Title: "A revoked plan with an activity in progress"
Description: "A revoked plan with an activity in progress"
* status = #revoked
* intent = #plan
* title = "Usual plan"
* subject = Reference(9990009007)
* activity.detail.status = #in-progress
* activity.detail.description = "A visit every morning"
