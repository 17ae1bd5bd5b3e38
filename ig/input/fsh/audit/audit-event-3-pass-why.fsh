Instance: audit-event-3-pass-why
InstanceOf: OneStoryAuditEvent
Usage: #example
Title: "Refused, and says why"
Description: "Refused, and says why"
* insert ToldAuditEvent(4)
* agent[0].purposeOfUse = $act-reason#TREAT
* outcomeDesc = "No relationship with the person"
