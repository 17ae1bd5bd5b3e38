// What the examples of an urgent referral share.
RuleSet: ToldUrgentReferral
* status = #active
* intent = #order
* code.text = "Assessment at home"
* subject = Reference(9990009015)
* occurrencePeriod.start = "2026-02-03T09:24:00+00:00"
* occurrencePeriod.end = "2026-02-03T11:24:00+00:00"
* authoredOn = "2026-02-03T09:24:00+00:00"
* requester = Reference(Z99002)
* performer = Reference(Z99005)
