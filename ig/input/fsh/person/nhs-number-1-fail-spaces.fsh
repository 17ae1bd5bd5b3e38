Instance: nhs-number-1-fail-spaces
InstanceOf: OneStoryPatient
Usage: #example
Title: "Ten digits with spaces between them"
Description: "Ten digits with spaces between them"
* identifier[nhsNumber].value = "999 000 0018"
* name.family = "Xavier"
* name.given = "Margaret"
