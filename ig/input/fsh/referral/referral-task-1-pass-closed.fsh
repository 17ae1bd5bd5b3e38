Instance: referral-task-1-pass-closed
InstanceOf: ReferralTask
Usage: #example
Title: "Closed and completed"
Description: "Closed and completed"
* insert ToldReferralTask(completed, closed)
