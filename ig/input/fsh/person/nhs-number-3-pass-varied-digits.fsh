Instance: nhs-number-3-pass-varied-digits
InstanceOf: OneStoryPatient
Usage: #example
Title: "Not one digit repeated"
Description: "Not one digit repeated"
* identifier[nhsNumber].value = "9990009015"
* name.family = "Xavier"
* name.given = "Margaret"
