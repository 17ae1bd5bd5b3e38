Instance: homecare-worker
InstanceOf: OneStoryPractitionerRole
Usage: #example
Title: "June Harper as homecare worker"
Description: "June Harper as homecare worker"
* active = true
* practitioner = Reference(june)
* organization = Reference(Z99004)
* code.text = "Homecare worker"
* telecom.system = #phone
* telecom.value = "01632 960104"
