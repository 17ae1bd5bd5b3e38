Instance: legal-authority-1-fail-no-number
InstanceOf: LegalAuthority
Usage: #example
Title: "In force, without a number"
Description: "In force, without a number"
* insert ToldAttorney
