Instance: encounter-5-pass-died
InstanceOf: OneStoryEncounter
Usage: #example
Title: "Died on the ward"
Description: "Died on the ward"
* status = #finished
* class = $act-code#IMP
* subject = Reference(9990009007)
* extension.url = $discharge-method
* extension.valueCodeableConcept = $discharge-method-england#4
* hospitalization.dischargeDisposition = $discharge-destination-england#79
