// What the examples of an AuditEvent share.
RuleSet: ToldAuditEvent(outcome)
* type = $audit-event-type#rest
* subtype = $interaction#read
* action = #R
* recorded = "2026-02-03T10:41:00.000+00:00"
* outcome = #{outcome}
* source.observer.display = "OneStory"
* agent[0].requestor = true
* agent[0].who.display = "Dev Sharma"
* agent[0].type = $participation#IRCP
