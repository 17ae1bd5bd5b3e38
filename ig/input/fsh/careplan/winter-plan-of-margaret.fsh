Instance: winter-plan-of-margaret
InstanceOf: WinterPlan
Usage: #example
Title: "Margaret wants the winter plan"
Description: "Margaret wants the winter plan"
* insert ToldPlan(9990009007, community-matron)
* title = "Staying well this winter"
* extension[offer].valueCode = #accepted
* period.start = "2026-10-01"
* period.end = "2027-03-31"
* activity.detail.status = #scheduled
* activity.detail.description = "Vaccination in October; the heating is checked before the clocks change"
