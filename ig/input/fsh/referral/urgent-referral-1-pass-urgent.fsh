Instance: urgent-referral-1-pass-urgent
InstanceOf: UrgentReferral
Usage: #example
Title: "Urgent"
Description: "Urgent"
* insert ToldUrgentReferral
* priority = #urgent
* reasonCode.text = "Listless"
