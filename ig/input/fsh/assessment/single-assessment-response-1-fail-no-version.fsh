Instance: single-assessment-response-1-fail-no-version
InstanceOf: SingleAssessmentResponse
Usage: #example
Title: "The form without its version"
Description: "The form without its version"
* questionnaire = Canonical(SingleAssessment)
* status = #completed
* subject = Reference(9990009015)
* authored = "2026-02-03T08:50:00+00:00"
* author = Reference(homecare-worker)
* extension[organisation].valueReference = Reference(Z99004)
* item.linkId = "nutrition"
* item.item.linkId = "nutrition.drinking"
* item.item.answer.valueCoding = Answer#less
