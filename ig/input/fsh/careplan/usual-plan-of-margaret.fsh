Instance: usual-plan-of-margaret
InstanceOf: UsualPlan
Usage: #example
Title: "Margaret's usual plan, kept by her matron"
Description: "Margaret's usual plan, kept by her matron"
* insert ToldPlan(9990009007, community-matron)
* title = "Margaret's usual plan"
* description = "Margaret manages her breathing with her inhalers, with a nurse's visit every other week."
* period.start = "2026-01-12"
* activity[0].detail.status = #in-progress
* activity[0].detail.description = "A nurse visits every other Monday and checks breathing and inhalers"
* activity[1].detail.status = #in-progress
* activity[1].detail.description = "Margaret walks to the corner shop and back every day that she can"
* note.text = "She does not like to be rung before nine."
