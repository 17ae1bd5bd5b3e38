Instance: related-person-1-fail-nobody
InstanceOf: OneStoryRelatedPerson
Usage: #example
Title: "A telephone number of nobody"
Description: "A telephone number of nobody"
* patient = Reference(9990009015)
* telecom.system = #phone
* telecom.value = "07700 900101"
