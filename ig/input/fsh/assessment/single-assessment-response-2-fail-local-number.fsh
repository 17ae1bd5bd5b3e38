Instance: single-assessment-response-2-fail-local-number
InstanceOf: SingleAssessmentResponse
Usage: #example
Title: "Named by a number of the sender"
Description: "Named by a number of the sender"
* questionnaire = Canonical(SingleAssessment|1.0.0)
* status = #completed
* subject.reference = "Patient/4711"
* authored = "2026-02-03T08:50:00+00:00"
* author = Reference(homecare-worker)
* extension[organisation].valueReference = Reference(Z99004)
* item.linkId = "nutrition"
* item.item.linkId = "nutrition.drinking"
* item.item.answer.valueCoding = Answer#less
