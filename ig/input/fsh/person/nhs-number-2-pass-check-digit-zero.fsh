Instance: nhs-number-2-pass-check-digit-zero
InstanceOf: OneStoryPatient
Usage: #example
Title: "A number whose check digit is 0"
Description: "A number whose check digit is 0"
* identifier[nhsNumber].value = "9990000190"
* name.family = "Xavier"
* name.given = "Margaret"
