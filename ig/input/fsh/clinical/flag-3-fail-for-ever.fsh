Instance: flag-3-fail-for-ever
InstanceOf: OneStoryFlag
Usage: #example
Title: "For ever"
Description: "For ever"
* status = #active
* subject = Reference(9990009015)
* category = FlagCategory#staff-safety
* code.text = "Dog in the house"
* period.start = "2026-02-03"
