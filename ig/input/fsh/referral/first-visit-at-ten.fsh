Instance: first-visit-at-ten
InstanceOf: OneStorySlot
Usage: #example
Title: "Rapid response can see somebody at ten"
Description: "Rapid response can see somebody at ten"
* schedule = Reference(diary-of-rapid-response)
* status = #free
* start = "2026-02-03T10:00:00+00:00"
* end = "2026-02-03T11:00:00+00:00"
