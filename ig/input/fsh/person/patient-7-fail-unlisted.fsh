Instance: patient-7-fail-unlisted
InstanceOf: OneStoryPatient
Usage: #example
Title: "A code that is not listed"
Description: "A code that is not listed"
* extension.url = $contact-preference
* extension.extension.url = "PreferredWrittenCommunicationFormat"
* extension.extension.valueCodeableConcept = $written-format#14
* name.family = "Xavier"
* name.given = "Margaret"
