Instance: encounter-7-pass-home
InstanceOf: OneStoryEncounter
Usage: #example
Title: "At home"
Description: "At home"
* status = #finished
* class = $act-code#IMP
* subject = Reference(9990009007)
* location.location.display = "Where she was seen"
* location.physicalType = $location-type-england#A01
