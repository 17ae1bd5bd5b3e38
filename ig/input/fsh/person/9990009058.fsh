Instance: 9990009058
InstanceOf: OneStoryPatient
Usage: #example
Title: "Walter Prideaux, who died at home; the registrar has told of it"
Description: "Walter Prideaux, who died at home; the registrar has told of it"
* identifier[nhsNumber].value = "9990009058"
* identifier[nhsNumber].extension.url = $verification-status
* identifier[nhsNumber].extension.valueCodeableConcept = $verification-status-england#01
* extension.url = $death-notification
* extension.extension[0].url = "deathNotificationStatus"
* extension.extension[0].valueCodeableConcept = $death-notification-status#2
* extension.extension[1].url = "systemEffectiveDate"
* extension.extension[1].valueDateTime = "2026-03-04"
* active = true
* name.family = "Prideaux"
* name.given = "Walter"
* gender = #male
* birthDate = "1944-06-02"
* deceasedDateTime = "2026-03-02T05:40:00+00:00"
