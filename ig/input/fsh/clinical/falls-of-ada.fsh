Instance: falls-of-ada
InstanceOf: OneStoryRiskAssessment
Usage: #example
Title: "That Ada may fall again, and what is done about it"
Description: "That Ada may fall again, and what is done about it"
* status = #final
* method.text = "Talk, walk through the home, stand up and go"
* code.text = "Risk of falls"
* subject = Reference(9990009015)
* occurrenceDateTime = "2026-02-03T11:20:00+00:00"
* performer = Reference(rapid-response-nurse)
* prediction.outcome.text = "A fall on the way to the bathroom at night"
* prediction.qualitativeRisk = http://terminology.hl7.org/CodeSystem/risk-probability#high
* mitigation = "Lamp with a sensor in the hall, frame by the bed, tablets for the blood pressure reviewed"
