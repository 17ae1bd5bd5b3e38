Instance: patient-2-fail-replaced-but-active
InstanceOf: OneStoryPatient
Usage: #example
Title: "Replaced, but still active"
Description: "Replaced, but still active"
* name.family = "Xavier"
* name.given = "Margaret"
* active = true
* link.type = #replaced-by
* link.other = Reference(9990009007)
