Instance: allergy-intolerance-2-pass-reaction
InstanceOf: OneStoryAllergyIntolerance
Usage: #example
Title: "An allergy with a reaction"
Description: "An allergy with a reaction"
* patient = Reference(9990009015)
* clinicalStatus = http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical#active
* code.text = "Penicillin"
* reaction.manifestation.text = "Rash"
