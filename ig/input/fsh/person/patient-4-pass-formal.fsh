Instance: patient-4-pass-formal
InstanceOf: OneStoryPatient
Usage: #example
Title: "Told by the registrar"
Description: "Told by the registrar"
* extension.url = $death-notification
* extension.extension.url = "deathNotificationStatus"
* extension.extension.valueCodeableConcept = $death-notification-status#2
* deceasedDateTime = "2026-03-02T05:40:00+00:00"
* name.family = "Xavier"
* name.given = "Margaret"
