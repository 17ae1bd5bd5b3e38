Instance: patient-3-fail-no-status
InstanceOf: OneStoryPatient
Usage: #example
Title: "A date and no status"
Description: "A date and no status"
* extension.url = $death-notification
* extension.extension.url = "systemEffectiveDate"
* extension.extension.valueDateTime = "2026-03-02"
* deceasedDateTime = "2026-03-02"
* name.family = "Xavier"
* name.given = "Margaret"
