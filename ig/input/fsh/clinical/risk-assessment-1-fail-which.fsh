Instance: risk-assessment-1-fail-which
InstanceOf: OneStoryRiskAssessment
Usage: #example
Title: "A risk of something"
Description: "A risk of something"
* status = #final
* subject = Reference(9990009015)
* prediction.rationale = "Seems high"
