Instance: news2-2-fail-one-for-oxygen
InstanceOf: News2
Usage: #example
Title: "One point for oxygen, which gives none or two"
Description: "One point for oxygen, which gives none or two"
* status = #final
* code = $snomed#1104051000000101
* subject = Reference(9990009007)
* effectiveDateTime = "2026-02-03T09:20:00+00:00"
* valueQuantity = 5 '{ScoreOf}'
* component[0].code = $snomed#1104331000000105
* component[0].valueQuantity = 1 '{ScoreOf}'
