Instance: referral-task-2-pass-owner
InstanceOf: ReferralTask
Usage: #example
Title: "Accepted by a team"
Description: "Accepted by a team"
* insert ToldReferralTask(accepted, accepted)
* owner = Reference(Z99005)
