Instance: patient-5-fail-still-deceased
InstanceOf: OneStoryPatient
Usage: #example
Title: "The notice was a mistake, and the date of death stays"
Description: "The notice was a mistake, and the date of death stays"
* extension.url = $death-notification
* extension.extension.url = "deathNotificationStatus"
* extension.extension.valueCodeableConcept = $death-notification-status#U
* deceasedDateTime = "2026-03-02"
* name.family = "Xavier"
* name.given = "Margaret"
