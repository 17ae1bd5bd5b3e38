Instance: urgent-referral-1-fail-routine
InstanceOf: UrgentReferral
Usage: #example
Title: "Routine"
Description: "Routine"
* insert ToldUrgentReferral
* priority = #routine
* reasonCode.text = "Listless"
