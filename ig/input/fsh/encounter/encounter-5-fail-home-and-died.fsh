Instance: encounter-5-fail-home-and-died
InstanceOf: OneStoryEncounter
Usage: #example
Title: "Left on clinical advice, and died"
Description: "Left on clinical advice, and died"
* status = #finished
* class = $act-code#IMP
* subject = Reference(9990009007)
* extension.url = $discharge-method
* extension.valueCodeableConcept = $discharge-method-england#1
* hospitalization.dischargeDisposition = $discharge-destination-england#79
