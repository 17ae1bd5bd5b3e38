Instance: referral-task-3-fail-no-reason
InstanceOf: ReferralTask
Usage: #example
Title: "Rejected without a reason"
Description: "Rejected without a reason"
* insert ToldReferralTask(rejected, rejected)
