Instance: single-assessment-response-3-fail-day-only
InstanceOf: SingleAssessmentResponse
Usage: #example
Title: "A day without the time"
Description: "A day without the time"
* questionnaire = Canonical(SingleAssessment|1.0.0)
* status = #completed
* subject = Reference(9990009015)
* authored = "2026-02-03"
* author = Reference(homecare-worker)
* extension[organisation].valueReference = Reference(Z99004)
* item.linkId = "nutrition"
* item.item.linkId = "nutrition.drinking"
* item.item.answer.valueCoding = Answer#less
