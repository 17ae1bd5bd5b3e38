Instance: referral-task-1-fail-still-open
InstanceOf: ReferralTask
Usage: #example
Title: "Closed, and in progress"
Description: "Closed, and in progress"
* insert ToldReferralTask(in-progress, closed)
