Instance: allergy-intolerance-1-fail-nobodys-word
InstanceOf: OneStoryAllergyIntolerance
Usage: #example
Title: "Nothing is known, nobody says so"
Description: "Nothing is known, nobody says so"
* patient = Reference(9990009015)
* clinicalStatus = http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical#active
* code = $snomed#716186003
