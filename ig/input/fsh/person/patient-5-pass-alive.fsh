Instance: patient-5-pass-alive
InstanceOf: OneStoryPatient
Usage: #example
Title: "The notice was a mistake"
Description: "The notice was a mistake"
* extension.url = $death-notification
* extension.extension.url = "deathNotificationStatus"
* extension.extension.valueCodeableConcept = $death-notification-status#U
* name.family = "Xavier"
* name.given = "Margaret"
