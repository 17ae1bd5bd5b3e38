Instance: questionnaire-response-1-fail-mark-only
InstanceOf: OneStoryQuestionnaireResponse
Usage: #example
Title: "Confirmed, without what"
Description: "Confirmed, without what"
* status = #completed
* subject = Reference(9990009015)
* authored = "2026-02-03T08:50:00+00:00"
* item.linkId = "drinking"
* item.answer.extension[confirmed].valueBoolean = true
* item.answer.item.linkId = "drinking.since"
