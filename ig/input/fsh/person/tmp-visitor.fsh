Instance: tmp-visitor
InstanceOf: OneStoryPatient
Usage: #example
Title: "A visitor whose NHS number is not known"
Description: "A visitor whose NHS number is not known"
* active = true
* name.text = "Known as Jo"
* gender = #unknown
