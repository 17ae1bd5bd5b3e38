Instance: advance-care-plan-1-fail-silent
InstanceOf: AdvanceCarePlan
Usage: #example
Title: "Says nothing"
Description: "Says nothing"
* insert ToldPlan(9990009007, community-matron)
* title = "How I want to be cared for"
* note.text = "Spoke with her"
