Instance: general-practitioner
InstanceOf: OneStoryPractitionerRole
Usage: #example
Title: "Dr Penrose as general practitioner"
Description: "Dr Penrose as general practitioner"
* active = true
* practitioner = Reference(gmc-9999901)
* organization = Reference(Z99001)
* code.text = "General practitioner"
* telecom.system = #phone
* telecom.value = "01632 960100"
