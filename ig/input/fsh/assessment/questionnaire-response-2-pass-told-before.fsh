Instance: questionnaire-response-2-pass-told-before
InstanceOf: OneStoryQuestionnaireResponse
Usage: #example
Title: "Told two months before"
Description: "Told two months before"
* status = #completed
* subject = Reference(9990009015)
* authored = "2026-02-03T08:50:00+00:00"
* item.linkId = "drinking"
* item.answer.valueString = "Tea, when she is reminded"
* item.answer.extension[told].extension[date].valueDateTime = "2025-12-01"
