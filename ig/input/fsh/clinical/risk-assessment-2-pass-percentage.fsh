Instance: risk-assessment-2-pass-percentage
InstanceOf: OneStoryRiskAssessment
Usage: #example
Title: "35 in a hundred"
Description: "35 in a hundred"
* status = #final
* subject = Reference(9990009015)
* prediction.outcome.text = "A fall"
* prediction.probabilityDecimal = 35
