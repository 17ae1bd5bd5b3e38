Instance: news2-3-fail-both-scales
InstanceOf: News2
Usage: #example
Title: "Both scales of oxygen saturation"
Description: "Both scales of oxygen saturation"
* status = #final
* code = $snomed#1104051000000101
* subject = Reference(9990009007)
* effectiveDateTime = "2026-02-03T09:20:00+00:00"
* valueQuantity = 5 '{ScoreOf}'
* component[0].code = $snomed#1104311000000102
* component[0].valueQuantity = 3 '{ScoreOf}'
* component[1].code = $snomed#1104321000000108
* component[1].valueQuantity = 1 '{ScoreOf}'
