Profile: OneStoryAuditEvent
Parent: AuditEvent
Id: onestory-audit-event
Title: "AuditEvent"
Description: "Who looked at or changed what, about whom, from which organisation, when, why, and whether it was allowed. Shaped as IHE's Basic Audit Log Patterns are."
* ^purpose = "Sent by OneStory itself, one for each request, before the answer leaves. Given a request by somebody signed in, then one agent is the requestor and says for which purpose; the client, the server and the organisation are agents beside it. Given a request that was refused, then the outcome says so and why."
* insert AppliedToEveryWrite
* obeys audit-event-1 and audit-event-2 and audit-event-3
* outcome 1..1
* agent ^slicing.discriminator.type = #pattern
* agent ^slicing.discriminator.path = "type"
* agent ^slicing.rules = #open
* agent contains
    client 0..1 and
    server 0..1 and
    organisation 0..1
* agent[client] ^short = "the system that asked"
* agent[client].type 1..1
* agent[client].type = $dcm#110153
* agent[client].who 1..1
* agent[server] ^short = "the system that answered"
* agent[server].type 1..1
* agent[server].type = $dcm#110152
* agent[server].who 1..1
* agent[organisation] ^short = "the organisation for which it was asked"
* agent[organisation].type 1..1
* agent[organisation].type = $participation#RESP
* agent[organisation].who 1..1
* agent[organisation].who only Reference(Organization)
* entity ^slicing.discriminator.type = #pattern
* entity ^slicing.discriminator.path = "role"
* entity ^slicing.rules = #open
* entity contains
    patient 0..* and
    query 0..1
* entity[patient] ^short = "the person whose record it was"
* entity[patient].type = $audit-entity-type#1
* entity[patient].role 1..1
* entity[patient].role = $object-role#1
* entity[patient].what 1..1
* entity[patient].what only Reference(Patient)
* entity[query] ^short = "what was searched for"
* entity[query].type = $audit-entity-type#2
* entity[query].role 1..1
* entity[query].role = $object-role#24
* entity[query].query 1..1
* insert Must(type, [[what kind of event it is; rest for a request]])
* insert Must(subtype, [[read, search, create, update, operation]])
* insert Must(action, [[create, read, update, delete or execute]])
* insert Must(recorded, [[when]])
* insert Must(outcome, [[whether it was done, refused or failed]])
* insert Must(outcomeDesc, [[why it was refused or failed]])
* insert Must(agent, [[who asked, for which organisation, with which system]])
* insert Must(agent.who, [[who it is]])
* insert Must(agent.role, [[in which role]])
* agent.role from Roles (preferred)
* insert Must(agent.purposeOfUse, [[why]])
* insert Must(source, [[the server that noted it]])
* insert Must(entity, [[whose record, which resources, which search, which request]])
