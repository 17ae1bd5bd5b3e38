Instance: related-person-2-fail-lower-case
InstanceOf: OneStoryRelatedPerson
Usage: #example
Title: "A code in lower case"
Description: "A code in lower case"
* relationship = $additional-relationship#carer
* patient = Reference(9990009015)
