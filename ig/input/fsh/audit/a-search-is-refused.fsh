Instance: a-search-is-refused
InstanceOf: OneStoryAuditEvent
Usage: #example
Title: "A charity searches for a person whom it does not look after, and is refused"
Description: "A charity searches for a person whom it does not look after, and is refused"
* insert ToldAuditEvent(4)
* subtype = $interaction#search-type
* action = #E
* outcomeDesc = "No relationship with the person"
* agent[0].role = Role#support-worker
* agent[0].purposeOfUse = $act-reason#CAREMGT
* agent[1].type = $participation#RESP
* agent[1].who = Reference(Z99007)
* agent[1].requestor = false
* entity[query].query = "Q29uZGl0aW9uP3BhdGllbnQ="
