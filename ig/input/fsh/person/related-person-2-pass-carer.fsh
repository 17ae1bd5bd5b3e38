Instance: related-person-2-pass-carer
InstanceOf: OneStoryRelatedPerson
Usage: #example
Title: "A carer"
Description: "A carer"
* relationship = $additional-relationship#Carer
* patient = Reference(9990009015)
