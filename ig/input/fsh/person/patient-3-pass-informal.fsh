Instance: patient-3-pass-informal
InstanceOf: OneStoryPatient
Usage: #example
Title: "Told by the practice"
Description: "Told by the practice"
* extension.url = $death-notification
* extension.extension.url = "deathNotificationStatus"
* extension.extension.valueCodeableConcept = $death-notification-status#1
* deceasedDateTime = "2026-03-02"
* name.family = "Xavier"
* name.given = "Margaret"
