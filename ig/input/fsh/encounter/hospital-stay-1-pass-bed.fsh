Instance: hospital-stay-1-pass-bed
InstanceOf: HospitalStay
Usage: #example
Title: "In a bed"
Description: "In a bed"
* identifier.value = "SPELL-0002"
* status = #in-progress
* class = $act-code#IMP
* subject = Reference(9990009015)
* period.start = "2026-02-20T10:00:00+00:00"
* serviceProvider = Reference(Z99006)
