Instance: referral-2-pass-due-after
InstanceOf: Referral
Usage: #example
Title: "Due two hours later"
Description: "Due two hours later"
* status = #active
* intent = #order
* code.text = "Assessment at home"
* subject = Reference(9990009007)
* authoredOn = "2026-02-03T09:40:00+00:00"
* occurrencePeriod.end = "2026-02-03T11:40:00+00:00"
