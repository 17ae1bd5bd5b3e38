Instance: no-known-allergy-of-margaret
InstanceOf: OneStoryAllergyIntolerance
Usage: #example
Title: "Margaret says that she has no allergy"
Description: "Margaret says that she has no allergy"
* clinicalStatus = http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical#active
* verificationStatus = http://terminology.hl7.org/CodeSystem/allergyintolerance-verification#confirmed
* code = $snomed#716186003
* code.text = "No known allergy"
* patient = Reference(9990009007)
* recordedDate = "2026-01-12"
* recorder = Reference(community-matron)
* asserter = Reference(9990009007)
