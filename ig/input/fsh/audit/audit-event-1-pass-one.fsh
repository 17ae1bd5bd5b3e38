Instance: audit-event-1-pass-one
InstanceOf: OneStoryAuditEvent
Usage: #example
Title: "One agent asked"
Description: "One agent asked"
* insert ToldAuditEvent(0)
* agent[0].purposeOfUse = $act-reason#TREAT
