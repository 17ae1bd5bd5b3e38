Instance: penicillin-allergy-of-ada
InstanceOf: OneStoryAllergyIntolerance
Usage: #example
Title: "Ada's allergy to penicillin"
Description: "Ada's allergy to penicillin"
* clinicalStatus = http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical#active
* verificationStatus = http://terminology.hl7.org/CodeSystem/allergyintolerance-verification#confirmed
* type = #allergy
* category = #medication
* criticality = #high
* code = $snomed#91936005
* code.text = "Allergy to penicillin"
* patient = Reference(9990009015)
* recordedDate = "2009-11-02"
* recorder = Reference(general-practitioner)
* reaction.manifestation.text = "Rash all over, swollen lips"
* reaction.severity = #moderate
