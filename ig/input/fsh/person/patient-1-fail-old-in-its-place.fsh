Instance: patient-1-fail-old-in-its-place
InstanceOf: OneStoryPatient
Usage: #example
Title: "A superseded number in the place of the current one"
Description: "A superseded number in the place of the current one"
* identifier[nhsNumber].value = "9990009015"
* identifier[nhsNumber].use = #old
* name.family = "Xavier"
* name.given = "Margaret"
