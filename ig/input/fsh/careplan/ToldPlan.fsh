// What the examples of declared plans share.
RuleSet: ToldPlan(person, coordinator)
* status = #active
* intent = #plan
* subject = Reference({person})
* author = Reference({coordinator})
* extension[coordinator].valueReference = Reference({coordinator})
* extension[reviewDate].valueDate = "2026-09-01"
