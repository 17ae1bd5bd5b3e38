Instance: community-matron
InstanceOf: OneStoryPractitionerRole
Usage: #example
Title: "Ruth Matron as community matron"
Description: "Ruth Matron as community matron"
* active = true
* period.start = "2024-04-01"
* practitioner = Reference(nmc-99Z0001Z)
* organization = Reference(Z99003)
* code.text = "Community matron"
* telecom.system = #phone
* telecom.value = "01632 960103"
