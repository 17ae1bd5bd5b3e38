Instance: audit-event-1-fail-two
InstanceOf: OneStoryAuditEvent
Usage: #example
Title: "Two agents asked"
Description: "Two agents asked"
* insert ToldAuditEvent(0)
* agent[0].purposeOfUse = $act-reason#TREAT
* agent[1].type = $dcm#110153
* agent[1].who.display = "Community nursing app"
* agent[1].requestor = true
