Instance: single-assessment-response-3-pass-organisation-as-author
InstanceOf: SingleAssessmentResponse
Usage: #example
Title: "Taken down by the surgery"
Description: "Taken down by the surgery"
* questionnaire = Canonical(SingleAssessment|1.0.0)
* status = #completed
* subject = Reference(9990009015)
* authored = "2026-02-03T08:50:00+00:00"
* author = Reference(Z99001)
* extension[organisation].valueReference = Reference(Z99001)
* item.linkId = "nutrition"
* item.item.linkId = "nutrition.drinking"
* item.item.answer.valueCoding = Answer#less
