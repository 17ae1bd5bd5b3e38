Instance: patient-8-pass-one
InstanceOf: OneStoryPatient
Usage: #example
Title: "One ethnic category"
Description: "One ethnic category"
* extension[0].url = $ethnic-category
* extension[0].valueCodeableConcept = $ethnic-category-england#B
* name.family = "Xavier"
* name.given = "Margaret"
