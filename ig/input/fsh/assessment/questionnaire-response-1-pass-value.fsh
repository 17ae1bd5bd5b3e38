Instance: questionnaire-response-1-pass-value
InstanceOf: OneStoryQuestionnaireResponse
Usage: #example
Title: "Confirmed, and said again"
Description: "Confirmed, and said again"
* status = #completed
* subject = Reference(9990009015)
* authored = "2026-02-03T08:50:00+00:00"
* item.linkId = "drinking"
* item.answer.valueString = "Tea, when she is reminded"
* item.answer.extension[confirmed].valueBoolean = true
