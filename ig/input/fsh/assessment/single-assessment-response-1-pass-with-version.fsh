Instance: single-assessment-response-1-pass-with-version
InstanceOf: SingleAssessmentResponse
Usage: #example
Title: "The form with its version"
Description: "The form with its version"
* questionnaire = Canonical(SingleAssessment|1.0.0)
* status = #completed
* subject = Reference(9990009015)
* authored = "2026-02-03T08:50:00+00:00"
* author = Reference(homecare-worker)
* extension[organisation].valueReference = Reference(Z99004)
* item.linkId = "nutrition"
* item.item.linkId = "nutrition.drinking"
* item.item.answer.valueCoding = Answer#less
