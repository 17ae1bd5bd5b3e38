Instance: patient-2-pass-replaced-and-inactive
InstanceOf: OneStoryPatient
Usage: #example
Title: "Replaced, and not active"
Description: "Replaced, and not active"
* name.family = "Xavier"
* name.given = "Margaret"
* active = false
* link.type = #replaced-by
* link.other = Reference(9990009007)
