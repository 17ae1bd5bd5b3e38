Instance: encounter-1-fail-unlisted
InstanceOf: OneStoryEncounter
Usage: #example
Title: "A code that is not listed"
Description: "A code that is not listed"
* status = #finished
* class = $act-code#IMP
* subject = Reference(9990009007)
* hospitalization.dischargeDisposition = $discharge-destination-england#18
