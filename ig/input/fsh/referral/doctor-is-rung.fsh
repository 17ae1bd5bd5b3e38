Instance: doctor-is-rung
InstanceOf: OneStoryTask
Usage: #example
Title: "June asks the surgery to ring her back about Ada"
Description: "June asks the surgery to ring her back about Ada"
* status = #requested
* intent = #order
* code.text = "Ring June Harper back before noon"
* for = Reference(9990009015)
* authoredOn = "2026-02-03T08:55:00+00:00"
* requester = Reference(june)
* owner = Reference(Z99001)
