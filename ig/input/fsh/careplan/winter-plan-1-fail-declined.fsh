Instance: winter-plan-1-fail-declined
InstanceOf: WinterPlan
Usage: #example
Title: "Followed, though declined"
Description: "Followed, though declined"
* insert ToldPlan(9990009015, homecare-worker)
* title = "Staying well this winter"
* extension[offer].valueCode = #declined
* period.start = "2026-10-01"
