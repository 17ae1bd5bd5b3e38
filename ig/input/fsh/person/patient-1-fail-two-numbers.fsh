Instance: patient-1-fail-two-numbers
InstanceOf: OneStoryPatient
Usage: #example
Title: "Two numbers in use"
Description: "Two numbers in use"
* identifier[nhsNumber][0].value = "9990000018"
* identifier[nhsNumber][1].value = "9990000026"
* name.family = "Xavier"
* name.given = "Margaret"
