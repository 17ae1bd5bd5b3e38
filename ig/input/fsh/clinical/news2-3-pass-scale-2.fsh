Instance: news2-3-pass-scale-2
InstanceOf: News2
Usage: #example
Title: "Scale 2 only"
Description: "Scale 2 only"
* status = #final
* code = $snomed#1104051000000101
* subject = Reference(9990009007)
* effectiveDateTime = "2026-02-03T09:20:00+00:00"
* valueQuantity = 5 '{ScoreOf}'
* component[0].code = $snomed#1104321000000108
* component[0].valueQuantity = 1 '{ScoreOf}'
