Instance: patient-3-fail-unlisted
InstanceOf: OneStoryPatient
Usage: #example
Title: "A status that is not listed"
Description: "A status that is not listed"
* extension.url = $death-notification
* extension.extension.url = "deathNotificationStatus"
* extension.extension.valueCodeableConcept = $death-notification-status#3
* deceasedDateTime = "2026-03-02"
* name.family = "Xavier"
* name.given = "Margaret"
