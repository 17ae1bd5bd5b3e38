Instance: diary-of-rapid-response
InstanceOf: OneStorySchedule
Usage: #example
Title: "The diary of rapid response, open a week ahead"
Description: "The diary of rapid response, open a week ahead"
* active = true
* actor = Reference(rapid-response)
* planningHorizon.start = "2026-02-03"
* planningHorizon.end = "2026-02-10"
