Instance: risk-assessment-1-pass-outcome
InstanceOf: OneStoryRiskAssessment
Usage: #example
Title: "What could happen"
Description: "What could happen"
* status = #final
* subject = Reference(9990009015)
* prediction.outcome.text = "A fall"
