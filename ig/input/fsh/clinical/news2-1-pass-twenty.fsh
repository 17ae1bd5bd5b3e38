Instance: news2-1-pass-twenty
InstanceOf: News2
Usage: #example
Title: "A total of 20, without its parts"
Description: "A total of 20, without its parts"
* status = #final
* code = $snomed#1104051000000101
* subject = Reference(9990009007)
* effectiveDateTime = "2026-02-03T09:20:00+00:00"
* valueQuantity = 20 '{ScoreOf}'
