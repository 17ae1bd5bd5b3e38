Instance: assessment-questionnaire-1-fail-no-freshness
InstanceOf: AssessmentQuestionnaire
Usage: #example
Title: "A carry rule alone"
Description: "A carry rule alone"
* name = "VisitB"
* title = "A visit"
* version = "1"
* status = #active
* item.linkId = "nutrition.drinking"
* item.text = "How much have you been drinking?"
* item.type = #choice
* item.answerValueSet = Canonical(Appetites)
* item.extension[carry].valueCode = #confirm
