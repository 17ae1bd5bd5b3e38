Instance: encounter-6-fail-day-after
InstanceOf: OneStoryEncounter
Usage: #example
Title: "Ready the day after"
Description: "Ready the day after"
* status = #finished
* class = $act-code#IMP
* subject = Reference(9990009007)
* period.start = "2026-02-05T14:10:00+00:00"
* period.end = "2026-02-08T11:30:00+00:00"
* extension[dischargeReadyDate].valueDateTime = "2026-02-09"
