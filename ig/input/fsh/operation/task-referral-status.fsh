Instance: task-referral-status
InstanceOf: SearchParameter
Usage: #definition
Title: "How far a referral has come"
Description: "The task of a referral by its business status, where that is one of ours."
* insert Search(referral-status, Task, token)
* name = "TaskReferralStatus"
* expression = "Task.businessStatus.coding.where(system.endsWith('/CodeSystem/referral-status'))"
