Instance: assessment-questionnaire-2-pass-filled-in
InstanceOf: AssessmentQuestionnaire
Usage: #example
Title: "Filled in where it may be"
Description: "Filled in where it may be"
* name = "VisitC"
* title = "A visit"
* version = "1"
* status = #active
* item.linkId = "nutrition.drinking"
* item.text = "How much have you been drinking?"
* item.type = #choice
* item.answerValueSet = Canonical(Appetites)
* item.extension[carry].valueCode = #prefill
* item.extension[freshness].valueDuration = 1 $ucum#d
* item.initial.valueCoding = Answer#less
