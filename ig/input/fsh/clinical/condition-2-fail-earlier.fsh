Instance: condition-2-fail-earlier
InstanceOf: OneStoryCondition
Usage: #example
Title: "Ended earlier"
Description: "Ended earlier"
* subject = Reference(9990009007)
* clinicalStatus = http://terminology.hl7.org/CodeSystem/condition-clinical#resolved
* code.text = "Chest infection"
* onsetDateTime = "2026-02-03"
* abatementDateTime = "2026-01-12"
