Instance: hospital-stay-1-fail-visit
InstanceOf: HospitalStay
Usage: #example
Title: "A visit at home"
Description: "A visit at home"
* identifier.value = "SPELL-0002"
* status = #in-progress
* class = $act-code#HH
* subject = Reference(9990009015)
* period.start = "2026-02-20T10:00:00+00:00"
* serviceProvider = Reference(Z99006)
