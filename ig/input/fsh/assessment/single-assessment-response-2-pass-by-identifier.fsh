Instance: single-assessment-response-2-pass-by-identifier
InstanceOf: SingleAssessmentResponse
Usage: #example
Title: "Named by the NHS number alone"
Description: "Named by the NHS number alone"
* questionnaire = Canonical(SingleAssessment|1.0.0)
* status = #completed
* subject.identifier.system = $nhs-number
* subject.identifier.value = "9990009015"
* authored = "2026-02-03T08:50:00+00:00"
* author = Reference(homecare-worker)
* extension[organisation].valueReference = Reference(Z99004)
* item.linkId = "nutrition"
* item.item.linkId = "nutrition.drinking"
* item.item.answer.valueCoding = Answer#less
