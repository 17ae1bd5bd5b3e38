Instance: news2-2-fail-measurement
InstanceOf: News2
Usage: #example
Title: "Breaths in a minute instead of points"
Description: "Breaths in a minute instead of points"
* status = #final
* code = $snomed#1104051000000101
* subject = Reference(9990009007)
* effectiveDateTime = "2026-02-03T09:20:00+00:00"
* valueQuantity = 5 '{ScoreOf}'
* component[0].code = $snomed#1104301000000104
* component[0].valueQuantity = 24 '{ScoreOf}'
