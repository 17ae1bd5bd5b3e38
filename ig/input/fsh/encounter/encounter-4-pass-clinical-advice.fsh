Instance: encounter-4-pass-clinical-advice
InstanceOf: OneStoryEncounter
Usage: #example
Title: "On clinical advice"
Description: "On clinical advice"
* status = #finished
* class = $act-code#IMP
* subject = Reference(9990009007)
* extension.url = $discharge-method
* extension.valueCodeableConcept = $discharge-method-england#1
