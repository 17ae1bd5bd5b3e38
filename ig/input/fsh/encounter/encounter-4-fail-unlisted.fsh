Instance: encounter-4-fail-unlisted
InstanceOf: OneStoryEncounter
Usage: #example
Title: "A code that is not listed"
Description: "A code that is not listed"
* status = #finished
* class = $act-code#IMP
* subject = Reference(9990009007)
* extension.url = $discharge-method
* extension.valueCodeableConcept = $discharge-method-england#2
