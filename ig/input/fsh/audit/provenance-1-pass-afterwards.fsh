Instance: provenance-1-pass-afterwards
InstanceOf: OneStoryProvenance
Usage: #example
Title: "Written down afterwards"
Description: "Written down afterwards"
* target = Reference(rapid-response-is-there)
* occurredDateTime = "2026-02-03T10:41:00+00:00"
* recorded = "2026-02-03T10:52:00.000+00:00"
* agent.who.display = "Dev Sharma"
