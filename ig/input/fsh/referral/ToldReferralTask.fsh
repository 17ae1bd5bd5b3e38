// What the examples of a referral's task share.
RuleSet: ToldReferralTask(status, business)
* status = #{status}
* intent = #order
* priority = #urgent
* focus = Reference(rapid-response-for-ada)
* for = Reference(9990009015)
* authoredOn = "2026-02-03T09:24:00+00:00"
* requester = Reference(Z99002)
* businessStatus = ReferralStatus#{business}
