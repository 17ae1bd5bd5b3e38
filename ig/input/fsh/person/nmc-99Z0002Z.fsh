Instance: nmc-99Z0002Z
InstanceOf: OneStoryPractitioner
Usage: #example
Title: "Dev Sharma, a nurse who visits within two hours"
Description: "Dev Sharma, a nurse who visits within two hours"
* identifier[nmcNumber].value = "99Z0002Z"
* active = true
* name.family = "Sharma"
* name.given = "Dev"
