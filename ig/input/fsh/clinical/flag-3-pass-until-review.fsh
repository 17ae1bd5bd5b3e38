Instance: flag-3-pass-until-review
InstanceOf: OneStoryFlag
Usage: #example
Title: "Until the review"
Description: "Until the review"
* status = #active
* subject = Reference(9990009015)
* category = FlagCategory#staff-safety
* code.text = "Dog in the house"
* period.start = "2026-02-03"
* period.end = "2026-08-03"
