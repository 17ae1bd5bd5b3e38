Instance: patient-6-fail-unlisted
InstanceOf: OneStoryPatient
Usage: #example
Title: "A letter that is not listed"
Description: "A letter that is not listed"
* extension.url = $ethnic-category
* extension.valueCodeableConcept = $ethnic-category-england#Q
* name.family = "Xavier"
* name.given = "Margaret"
