Instance: patient-1-pass-superseded-number
InstanceOf: OneStoryPatient
Usage: #example
Title: "One number in use, one superseded"
Description: "One number in use, one superseded"
* identifier[nhsNumber].value = "9990009007"
* identifier[supersededNhsNumber].value = "9990009015"
* identifier[supersededNhsNumber].use = #old
* name.family = "Xavier"
* name.given = "Margaret"
