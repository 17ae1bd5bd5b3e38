Instance: nhs-number-4-fail-older-list
InstanceOf: OneStoryPatient
Usage: #example
Title: "A status in the words of an older list"
Description: "A status in the words of an older list"
* identifier[nhsNumber].value = "9990009007"
* identifier[nhsNumber].extension.url = $verification-status
* identifier[nhsNumber].extension.valueCodeableConcept = https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberVerificationStatus#number-present-and-verified
* name.family = "Xavier"
* name.given = "Margaret"
