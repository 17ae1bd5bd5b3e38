Instance: encounter-3-fail-unlisted
InstanceOf: OneStoryEncounter
Usage: #example
Title: "A code that is not listed"
Description: "A code that is not listed"
* status = #finished
* class = $act-code#IMP
* subject = Reference(9990009007)
* hospitalization.extension.url = $admission-method
* hospitalization.extension.valueCodeableConcept = $admission-method-england#20
