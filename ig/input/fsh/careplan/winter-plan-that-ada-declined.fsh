Instance: winter-plan-that-ada-declined
InstanceOf: WinterPlan
Usage: #example
Title: "Ada does not want a winter plan"
Description: "Ada does not want a winter plan"
* status = #revoked
* intent = #plan
* title = "Staying well this winter"
* subject = Reference(9990009015)
* extension[offer].valueCode = #declined
* period.start = "2026-10-01"
* period.end = "2027-03-31"
