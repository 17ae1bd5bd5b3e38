Instance: practitioner-role-1-pass-organisation-only
InstanceOf: OneStoryPractitionerRole
Usage: #example
Title: "A post for which nobody is named"
Description: "A post for which nobody is named"
* organization = Reference(Z99003)
