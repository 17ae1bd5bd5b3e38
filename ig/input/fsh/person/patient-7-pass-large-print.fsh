Instance: patient-7-pass-large-print
InstanceOf: OneStoryPatient
Usage: #example
Title: "Large print"
Description: "Large print"
* extension.url = $contact-preference
* extension.extension.url = "PreferredWrittenCommunicationFormat"
* extension.extension.valueCodeableConcept = $written-format#11
* name.family = "Xavier"
* name.given = "Margaret"
