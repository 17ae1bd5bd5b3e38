Instance: step-up-for-margaret
InstanceOf: Referral
Usage: #example
Title: "The matron asks for more support while Margaret is unwell"
Description: "The matron asks for more support while Margaret is unwell"
* basedOn = Reference(crisis-plan-of-margaret)
* status = #active
* intent = #order
* priority = #urgent
* code.text = "Short-term support at home"
* subject = Reference(9990009007)
* occurrencePeriod.start = "2026-02-03T09:40:00+00:00"
* occurrencePeriod.end = "2026-02-03T11:40:00+00:00"
* authoredOn = "2026-02-03T09:40:00+00:00"
* requester = Reference(community-matron)
* performer = Reference(Z99002)
* reasonCode.text = "More breathless than usual since Sunday, eating little"
* note.text = "Key safe by the back door; ring first."
