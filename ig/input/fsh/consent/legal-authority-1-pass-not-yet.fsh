Instance: legal-authority-1-pass-not-yet
InstanceOf: LegalAuthority
Usage: #example
Title: "Signed, not yet registered"
Description: "Signed, not yet registered"
* insert ToldAttorney
* status = #proposed
