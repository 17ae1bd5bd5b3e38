Instance: plan-3-pass-one-after-the-other
InstanceOf: ContingencyPlan
Usage: #example
Title: "One after the other"
Description: "One after the other"
* insert ToldPlan(9990009015, homecare-worker)
* title = "If Ada becomes unwell"
* extension[trigger].valueString = "She does not drink"
* insert ToldContact(0, 1, ruth, [[at any time]])
* insert ToldContact(1, 2, tomas, [[at any time]])
* activity.detail.status = #not-started
* activity.detail.description = "Tomas sits with her"
