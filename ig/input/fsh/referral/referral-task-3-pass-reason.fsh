Instance: referral-task-3-pass-reason
InstanceOf: ReferralTask
Usage: #example
Title: "Rejected, with the reason"
Description: "Rejected, with the reason"
* insert ToldReferralTask(rejected, rejected)
* statusReason.text = "Under eighteen"
