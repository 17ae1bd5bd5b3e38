Instance: news2-4-pass-adds-up
InstanceOf: News2
Usage: #example
Title: "Seven parts that add up"
Description: "Seven parts that add up"
* status = #final
* code = $snomed#1104051000000101
* subject = Reference(9990009007)
* effectiveDateTime = "2026-02-03T09:20:00+00:00"
* valueQuantity = 7 '{ScoreOf}'
* component[0].code = $snomed#1104301000000104
* component[0].valueQuantity = 3 '{ScoreOf}'
* component[1].code = $snomed#1104311000000102
* component[1].valueQuantity = 3 '{ScoreOf}'
* component[2].code = $snomed#1104331000000105
* component[2].valueQuantity = 0 '{ScoreOf}'
* component[3].code = $snomed#1104341000000101
* component[3].valueQuantity = 0 '{ScoreOf}'
* component[4].code = $snomed#1104351000000103
* component[4].valueQuantity = 1 '{ScoreOf}'
* component[5].code = $snomed#1104361000000100
* component[5].valueQuantity = 0 '{ScoreOf}'
* component[6].code = $snomed#1104371000000107
* component[6].valueQuantity = 0 '{ScoreOf}'
