Instance: single-assessment-response-4-fail-nobodys
InstanceOf: SingleAssessmentResponse
Usage: #example
Title: "Nobody asked"
Description: "Nobody asked"
* questionnaire = Canonical(SingleAssessment|1.0.0)
* status = #completed
* subject = Reference(9990009015)
* authored = "2026-02-03T08:50:00+00:00"
* author = Reference(homecare-worker)
* item.linkId = "nutrition"
* item.item.linkId = "nutrition.drinking"
* item.item.answer.valueCoding = Answer#less
