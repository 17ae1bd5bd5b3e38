Instance: patient-8-fail-two
InstanceOf: OneStoryPatient
Usage: #example
Title: "Two ethnic categories"
Description: "Two ethnic categories"
* extension[0].url = $ethnic-category
* extension[0].valueCodeableConcept = $ethnic-category-england#B
* extension[1].url = $ethnic-category
* extension[1].valueCodeableConcept = $ethnic-category-england#C
* name.family = "Xavier"
* name.given = "Margaret"
