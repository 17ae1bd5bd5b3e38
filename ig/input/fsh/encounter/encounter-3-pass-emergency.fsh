Instance: encounter-3-pass-emergency
InstanceOf: OneStoryEncounter
Usage: #example
Title: "Through emergency care"
Description: "Through emergency care"
* status = #finished
* class = $act-code#IMP
* subject = Reference(9990009007)
* hospitalization.extension.url = $admission-method
* hospitalization.extension.valueCodeableConcept = $admission-method-england#21
