Instance: lung-disease-of-margaret
InstanceOf: OneStoryCondition
Usage: #example
Title: "Margaret's lung disease"
Description: "Margaret's lung disease"
* clinicalStatus = http://terminology.hl7.org/CodeSystem/condition-clinical#active
* verificationStatus = http://terminology.hl7.org/CodeSystem/condition-ver-status#confirmed
* category = http://terminology.hl7.org/CodeSystem/condition-category#problem-list-item
* code = $snomed#13645005
* code.text = "Chronic obstructive lung disease"
* subject = Reference(9990009007)
* onsetDateTime = "2018"
* recordedDate = "2018-03-06"
* recorder = Reference(general-practitioner)
