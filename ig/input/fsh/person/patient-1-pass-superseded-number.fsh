Instance: patient-1-pass-superseded-number
InstanceOf: OneStoryPatient
Usage: #example
Title: "One number in use, one superseded"
Description: "One number in use, one superseded"
* identifier[nhsNumber].value = "9990000018"
* identifier[supersededNhsNumber].value = "9990000026"
* identifier[supersededNhsNumber].use = #old
* name.family = "Xavier"
* name.given = "Margaret"
