Instance: patient-6-pass-irish
InstanceOf: OneStoryPatient
Usage: #example
Title: "White Irish"
Description: "White Irish"
* extension.url = $ethnic-category
* extension.valueCodeableConcept = $ethnic-category-england#B
* name.family = "Xavier"
* name.given = "Margaret"
