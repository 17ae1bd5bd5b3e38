Instance: nhs-number-4-pass-verified
InstanceOf: OneStoryPatient
Usage: #example
Title: "Checked against the national record"
Description: "Checked against the national record"
* identifier[nhsNumber].value = "9990009007"
* identifier[nhsNumber].extension.url = $verification-status
* identifier[nhsNumber].extension.valueCodeableConcept = $verification-status-england#01
* name.family = "Xavier"
* name.given = "Margaret"
