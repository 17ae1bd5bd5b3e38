Instance: allergy-intolerance-1-pass-asked
InstanceOf: OneStoryAllergyIntolerance
Usage: #example
Title: "The doctor asked, and nothing is known"
Description: "The doctor asked, and nothing is known"
* patient = Reference(9990009015)
* clinicalStatus = http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical#active
* code = $snomed#716186003
* recorder = Reference(general-practitioner)
* recordedDate = "2026-01-12"
