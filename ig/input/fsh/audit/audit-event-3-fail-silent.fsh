Instance: audit-event-3-fail-silent
InstanceOf: OneStoryAuditEvent
Usage: #example
Title: "Refused without a word"
Description: "Refused without a word"
* insert ToldAuditEvent(4)
* agent[0].purposeOfUse = $act-reason#TREAT
