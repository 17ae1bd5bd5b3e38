Instance: patient-6-fail-words-only
InstanceOf: OneStoryPatient
Usage: #example
Title: "A string where a code belongs"
Description: "A string where a code belongs"
* extension.url = $ethnic-category
* extension.valueString = "British"
* name.family = "Xavier"
* name.given = "Margaret"
