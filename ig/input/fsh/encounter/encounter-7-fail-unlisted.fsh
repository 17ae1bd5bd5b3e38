Instance: encounter-7-fail-unlisted
InstanceOf: OneStoryEncounter
Usage: #example
Title: "A code that is not listed"
Description: "A code that is not listed"
* status = #finished
* class = $act-code#IMP
* subject = Reference(9990009007)
* location.location.display = "Where she was seen"
* location.physicalType = $location-type-england#A05
