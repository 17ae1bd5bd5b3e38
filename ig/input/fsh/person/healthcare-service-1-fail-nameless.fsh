Instance: healthcare-service-1-fail-nameless
InstanceOf: OneStoryHealthcareService
Usage: #example
Title: "An organisation and nothing else"
Description: "An organisation and nothing else"
* providedBy = Reference(Z99007)
