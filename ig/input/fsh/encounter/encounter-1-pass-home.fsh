Instance: encounter-1-pass-home
InstanceOf: OneStoryEncounter
Usage: #example
Title: "Went home"
Description: "Went home"
* status = #finished
* class = $act-code#IMP
* subject = Reference(9990009007)
* hospitalization.dischargeDisposition = $discharge-destination-england#19
