Instance: slot-1-pass-an-hour
InstanceOf: OneStorySlot
Usage: #example
Title: "An hour long"
Description: "An hour long"
* schedule = Reference(diary-of-rapid-response)
* status = #free
* start = "2026-02-03T10:00:00+00:00"
* end = "2026-02-03T11:00:00+00:00"
