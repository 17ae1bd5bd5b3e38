Instance: referral-task-2-fail-nobodys
InstanceOf: ReferralTask
Usage: #example
Title: "Accepted by nobody"
Description: "Accepted by nobody"
* insert ToldReferralTask(accepted, accepted)
