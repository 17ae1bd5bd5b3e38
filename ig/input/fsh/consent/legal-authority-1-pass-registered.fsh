Instance: legal-authority-1-pass-registered
InstanceOf: LegalAuthority
Usage: #example
Title: "Registered"
Description: "Registered"
* insert ToldAttorney
* identifier.value = "7000-0000-0001"
