Instance: referral-1-fail-date-only
InstanceOf: Referral
Usage: #example
Title: "Urgent, with a date only"
Description: "Urgent, with a date only"
* status = #active
* intent = #order
* code.text = "Assessment at home"
* subject = Reference(9990009007)
* priority = #urgent
* authoredOn = "2026-02-03"
