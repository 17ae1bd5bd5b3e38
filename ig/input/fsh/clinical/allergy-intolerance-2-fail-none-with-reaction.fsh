Instance: allergy-intolerance-2-fail-none-with-reaction
InstanceOf: OneStoryAllergyIntolerance
Usage: #example
Title: "Nothing known, with a rash"
Description: "Nothing known, with a rash"
* patient = Reference(9990009015)
* clinicalStatus = http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical#active
* code = $snomed#716186003
* recorder = Reference(general-practitioner)
* recordedDate = "2026-01-12"
* reaction.manifestation.text = "Rash"
