Instance: questionnaire-response-2-fail-told-after
InstanceOf: OneStoryQuestionnaireResponse
Usage: #example
Title: "Told the day after the response"
Description: "Told the day after the response"
* status = #completed
* subject = Reference(9990009015)
* authored = "2026-02-03T08:50:00+00:00"
* item.linkId = "drinking"
* item.answer.valueString = "Tea, when she is reminded"
* item.answer.extension[told].extension[date].valueDateTime = "2026-02-04T10:00:00+00:00"
