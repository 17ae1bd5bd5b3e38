Instance: related-person-1-pass-name
InstanceOf: OneStoryRelatedPerson
Usage: #example
Title: "A name"
Description: "A name"
* name.text = "Ruth"
* patient = Reference(9990009015)
