Instance: assessment-questionnaire-2-fail-filled-in
InstanceOf: AssessmentQuestionnaire
Usage: #example
Title: "Asked each time, yet filled in"
Description: "Asked each time, yet filled in"
* name = "VisitD"
* title = "A visit"
* version = "1"
* status = #active
* item.linkId = "nutrition.drinking"
* item.text = "How much have you been drinking?"
* item.type = #choice
* item.answerValueSet = Canonical(Appetites)
* item.extension[carry].valueCode = #ask-always
* item.extension[freshness].valueDuration = 1 $ucum#d
* item.initial.valueCoding = Answer#less
