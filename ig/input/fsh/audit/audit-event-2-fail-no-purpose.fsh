Instance: audit-event-2-fail-no-purpose
InstanceOf: OneStoryAuditEvent
Usage: #example
Title: "For no purpose"
Description: "For no purpose"
* insert ToldAuditEvent(0)
