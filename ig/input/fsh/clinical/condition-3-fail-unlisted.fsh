Instance: condition-3-fail-unlisted
InstanceOf: OneStoryCondition
Usage: #example
Title: "A code that is not listed"
Description: "A code that is not listed"
* subject = Reference(9990009007)
* code.text = "Fall"
* category = https://fhir.hl7.org.uk/CodeSystem/UKCore-ConditionCategory#complaint
