// What the examples of a capacity decision share.
RuleSet: ToldCapacity
* status = #final
* subject = Reference(9990009015)
* effectiveDateTime = "2026-02-03T10:50:00+00:00"
* performer = Reference(rapid-response-nurse)
* valueCodeableConcept = LegalStatus#lacks-capacity
* component[decision].valueString = "Whether the charity that visits may see the assessment"
