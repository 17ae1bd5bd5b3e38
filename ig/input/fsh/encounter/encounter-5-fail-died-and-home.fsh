Instance: encounter-5-fail-died-and-home
InstanceOf: OneStoryEncounter
Usage: #example
Title: "Died on the ward, and went home"
Description: "Died on the ward, and went home"
* status = #finished
* class = $act-code#IMP
* subject = Reference(9990009007)
* extension.url = $discharge-method
* extension.valueCodeableConcept = $discharge-method-england#4
* hospitalization.dischargeDisposition = $discharge-destination-england#19
