Instance: slot-1-fail-backwards
InstanceOf: OneStorySlot
Usage: #example
Title: "Ends before it begins"
Description: "Ends before it begins"
* schedule = Reference(diary-of-rapid-response)
* status = #free
* start = "2026-02-03T10:00:00+00:00"
* end = "2026-02-03T09:00:00+00:00"
