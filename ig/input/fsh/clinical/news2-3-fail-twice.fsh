Instance: news2-3-fail-twice
InstanceOf: News2
Usage: #example
Title: "The pulse twice"
Description: "The pulse twice"
* status = #final
* code = $snomed#1104051000000101
* subject = Reference(9990009007)
* effectiveDateTime = "2026-02-03T09:20:00+00:00"
* valueQuantity = 5 '{ScoreOf}'
* component[0].code = $snomed#1104351000000103
* component[0].valueQuantity = 1 '{ScoreOf}'
* component[1].code = $snomed#1104351000000103
* component[1].valueQuantity = 1 '{ScoreOf}'
