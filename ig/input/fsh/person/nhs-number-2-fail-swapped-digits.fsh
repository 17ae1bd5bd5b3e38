Instance: nhs-number-2-fail-swapped-digits
InstanceOf: OneStoryPatient
Usage: #example
Title: "Two digits are swapped"
Description: "Two digits are swapped"
* identifier[nhsNumber].value = "9990000081"
* name.family = "Xavier"
* name.given = "Margaret"
