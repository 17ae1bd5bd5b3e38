Instance: provenance-1-fail-before
InstanceOf: OneStoryProvenance
Usage: #example
Title: "Written down before it happened"
Description: "Written down before it happened"
* target = Reference(rapid-response-is-there)
* occurredDateTime = "2026-02-03T12:41:00+00:00"
* recorded = "2026-02-03T10:52:00.000+00:00"
* agent.who.display = "Dev Sharma"
