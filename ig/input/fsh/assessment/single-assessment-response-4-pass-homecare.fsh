Instance: single-assessment-response-4-pass-homecare
InstanceOf: SingleAssessmentResponse
Usage: #example
Title: "The homecare agency's"
Description: "The homecare agency's"
* questionnaire = Canonical(SingleAssessment|1.0.0)
* status = #completed
* subject = Reference(9990009015)
* authored = "2026-02-03T08:50:00+00:00"
* author = Reference(homecare-worker)
* extension[organisation].valueReference = Reference(Z99004)
* item.linkId = "nutrition"
* item.item.linkId = "nutrition.drinking"
* item.item.answer.valueCoding = Answer#less
