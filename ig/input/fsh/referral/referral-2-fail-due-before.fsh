Instance: referral-2-fail-due-before
InstanceOf: Referral
Usage: #example
Title: "Due before it was made"
Description: "Due before it was made"
* status = #active
* intent = #order
* code.text = "Assessment at home"
* subject = Reference(9990009007)
* authoredOn = "2026-02-03T09:40:00+00:00"
* occurrencePeriod.end = "2026-02-02T11:40:00+00:00"
