Instance: urgent-referral-2-pass-words
InstanceOf: UrgentReferral
Usage: #example
Title: "Says why in words"
Description: "Says why in words"
* insert ToldUrgentReferral
* priority = #urgent
* reasonCode.text = "Listless"
