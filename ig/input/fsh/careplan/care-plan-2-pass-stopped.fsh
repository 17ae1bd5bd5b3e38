Instance: care-plan-2-pass-stopped
InstanceOf: OneStoryCarePlan
Usage: #example
Title: "A revoked plan whose activity has stopped"
Description: "A revoked plan whose activity has stopped"
* status = #revoked
* intent = #plan
* title = "Usual plan"
* subject = Reference(9990009007)
* activity.detail.status = #stopped
* activity.detail.description = "A visit every morning"
