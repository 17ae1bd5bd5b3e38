Instance: assessment-questionnaire-1-pass-both
InstanceOf: AssessmentQuestionnaire
Usage: #example
Title: "Carry rule and freshness"
Description: "Carry rule and freshness"
* name = "VisitA"
* title = "A visit"
* version = "1"
* status = #active
* item.linkId = "nutrition.drinking"
* item.text = "How much have you been drinking?"
* item.type = #choice
* item.answerValueSet = Canonical(Appetites)
* item.extension[carry].valueCode = #confirm
* item.extension[freshness].valueDuration = 1 $ucum#d
