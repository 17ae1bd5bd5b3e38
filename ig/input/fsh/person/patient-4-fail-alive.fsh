Instance: patient-4-fail-alive
InstanceOf: OneStoryPatient
Usage: #example
Title: "Told by the registrar, and alive"
Description: "Told by the registrar, and alive"
* extension.url = $death-notification
* extension.extension.url = "deathNotificationStatus"
* extension.extension.valueCodeableConcept = $death-notification-status#2
* deceasedBoolean = false
* name.family = "Xavier"
* name.given = "Margaret"
