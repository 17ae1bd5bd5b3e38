Instance: healthcare-service-1-pass-type
InstanceOf: OneStoryHealthcareService
Usage: #example
Title: "A type"
Description: "A type"
* type.text = "Befriending"
