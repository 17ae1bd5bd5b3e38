Instance: nhs-number-1-pass-ten-digits
InstanceOf: OneStoryPatient
Usage: #example
Title: "Ten digits"
Description: "Ten digits"
* identifier[nhsNumber].value = "9990009007"
* name.family = "Xavier"
* name.given = "Margaret"
