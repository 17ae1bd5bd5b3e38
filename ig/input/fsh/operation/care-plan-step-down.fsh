Instance: care-plan-step-down
InstanceOf: OperationDefinition
Usage: #definition
Title: "Care is stepped down"
Description: "Closes what a crisis plan had put to work, and returns to the usual plan."
* insert Operation(step-down, CarePlan)
* insert OnOne
* insert Planned(true)
* name = "CarePlanStepDown"
* insert Takes(reason, 1, 1, string, [[How the person is now.]])
* insert Takes(preview, 0, 1, boolean, [[True to write nothing and see what would be closed.]])
* insert Gives(return, 1, 1, Bundle, [[The referrals and tasks that were closed, or would be.]])
