Instance: plan-3-fail-both-first
InstanceOf: ContingencyPlan
Usage: #example
Title: "Both first"
Description: "Both first"
* insert ToldPlan(9990009015, homecare-worker)
* title = "If Ada becomes unwell"
* extension[trigger].valueString = "She does not drink"
* insert ToldContact(0, 1, ruth, [[at any time]])
* insert ToldContact(1, 1, tomas, [[at any time]])
* activity.detail.status = #not-started
* activity.detail.description = "Tomas sits with her"
