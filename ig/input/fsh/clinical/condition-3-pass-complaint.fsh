Instance: condition-3-pass-complaint
InstanceOf: OneStoryCondition
Usage: #example
Title: "A presenting complaint"
Description: "A presenting complaint"
* subject = Reference(9990009007)
* code.text = "Fall"
* category = https://fhir.hl7.org.uk/CodeSystem/UKCore-ConditionCategory#presenting-complaint
