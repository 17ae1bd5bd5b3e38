Instance: patient-1-pass-superseded-number
InstanceOf: OneStoryPatient
Usage: #example
Title: "One number in use, one superseded"
Description: "One number in use, one superseded"
* identifier[nhsNumber][0].value = "9990000018"
* identifier[nhsNumber][1].value = "9990000026"
* identifier[nhsNumber][1].use = #old
* name.family = "Xavier"
* name.given = "Margaret"
