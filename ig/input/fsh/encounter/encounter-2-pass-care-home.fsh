Instance: encounter-2-pass-care-home
InstanceOf: OneStoryEncounter
Usage: #example
Title: "Came from a care home"
Description: "Came from a care home"
* status = #finished
* class = $act-code#IMP
* subject = Reference(9990009007)
* hospitalization.admitSource = $source-of-admission-england#85
