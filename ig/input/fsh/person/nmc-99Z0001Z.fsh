Instance: nmc-99Z0001Z
InstanceOf: OneStoryPractitioner
Usage: #example
Title: "Ruth Matron, a registered nurse"
Description: "Ruth Matron, a registered nurse"
* identifier[nmcNumber].value = "99Z0001Z"
* active = true
* name.family = "Matron"
* name.given = "Ruth"
* name.prefix = "Ms"
