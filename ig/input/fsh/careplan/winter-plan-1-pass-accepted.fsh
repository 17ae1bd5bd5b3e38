Instance: winter-plan-1-pass-accepted
InstanceOf: WinterPlan
Usage: #example
Title: "Followed, and accepted"
Description: "Followed, and accepted"
* insert ToldPlan(9990009015, homecare-worker)
* title = "Staying well this winter"
* extension[offer].valueCode = #accepted
* period.start = "2026-10-01"
