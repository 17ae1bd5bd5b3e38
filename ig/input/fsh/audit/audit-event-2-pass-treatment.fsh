Instance: audit-event-2-pass-treatment
InstanceOf: OneStoryAuditEvent
Usage: #example
Title: "For treatment"
Description: "For treatment"
* insert ToldAuditEvent(0)
* agent[0].purposeOfUse = $act-reason#TREAT
