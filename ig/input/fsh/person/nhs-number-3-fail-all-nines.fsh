Instance: nhs-number-3-fail-all-nines
InstanceOf: OneStoryPatient
Usage: #example
Title: "A placeholder of ten nines"
Description: "A placeholder of ten nines"
* identifier[nhsNumber].value = "9999999999"
* name.family = "Xavier"
* name.given = "Margaret"
