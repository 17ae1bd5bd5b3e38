Instance: news2-1-fail-half
InstanceOf: News2
Usage: #example
Title: "Half a point"
Description: "Half a point"
* status = #final
* code = $snomed#1104051000000101
* subject = Reference(9990009007)
* effectiveDateTime = "2026-02-03T09:20:00+00:00"
* valueQuantity = 4.5 '{ScoreOf}'
