Instance: referral-1-pass-received-at
InstanceOf: Referral
Usage: #example
Title: "Urgent, with date and time"
Description: "Urgent, with date and time"
* status = #active
* intent = #order
* code.text = "Assessment at home"
* subject = Reference(9990009007)
* priority = #urgent
* authoredOn = "2026-02-03T09:40:00+00:00"
