Instance: risk-assessment-2-fail-negative
InstanceOf: OneStoryRiskAssessment
Usage: #example
Title: "Less than never"
Description: "Less than never"
* status = #final
* subject = Reference(9990009015)
* prediction.outcome.text = "A fall"
* prediction.probabilityDecimal = -1
