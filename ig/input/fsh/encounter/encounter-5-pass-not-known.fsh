Instance: encounter-5-pass-not-known
InstanceOf: OneStoryEncounter
Usage: #example
Title: "Died, and nobody has written how the stay ended"
Description: "Died, and nobody has written how the stay ended"
* status = #finished
* class = $act-code#IMP
* subject = Reference(9990009007)
* extension.url = $discharge-method
* extension.valueCodeableConcept = $discharge-method-england#9
* hospitalization.dischargeDisposition = $discharge-destination-england#79
