Instance: assessment-questionnaire-3-fail-open
InstanceOf: AssessmentQuestionnaire
Usage: #example
Title: "Asked alone, and open to all"
Description: "Asked alone, and open to all"
* name = "VisitF"
* title = "A visit"
* version = "1"
* status = #active
* item.linkId = "nutrition.drinking"
* item.text = "How much have you been drinking?"
* item.type = #choice
* item.answerValueSet = Canonical(Appetites)
* item.extension[carry].valueCode = #ask-alone
* item.extension[freshness].valueDuration = 1 $ucum#d
