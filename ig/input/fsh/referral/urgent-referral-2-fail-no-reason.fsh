Instance: urgent-referral-2-fail-no-reason
InstanceOf: UrgentReferral
Usage: #example
Title: "Does not say why"
Description: "Does not say why"
* insert ToldUrgentReferral
* priority = #urgent
