Instance: care-plan-step-up
InstanceOf: OperationDefinition
Usage: #definition
Title: "Care is stepped up"
Description: "Puts the activities of a crisis plan to work for a while, as referrals and tasks. The usual plan stays as it is."
* insert Operation(step-up, CarePlan)
* insert OnOne
* insert Planned(true)
* name = "CarePlanStepUp"
* insert Takes(reason, 1, 1, string, [[What has happened.]])
* insert Takes(until, 0, 1, date, [[When it is to be looked at again.]])
* insert Takes(preview, 0, 1, boolean, [[True to write nothing and see what would be asked of whom.]])
* insert Gives(return, 1, 1, Bundle, [[The referrals and tasks that were made, or would be.]])
