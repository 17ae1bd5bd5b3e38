Instance: gmc-9999901
InstanceOf: OneStoryPractitioner
Usage: #example
Title: "Dr Samir Penrose, a general practitioner"
Description: "Dr Samir Penrose, a general practitioner"
* identifier[gmcNumber].value = "9999901"
* active = true
* name.family = "Penrose"
* name.given = "Samir"
* name.prefix = "Dr"
