Instance: hospital-stay-2-fail-how
InstanceOf: HospitalStay
Usage: #example
Title: "Nobody says how"
Description: "Nobody says how"
* identifier.value = "SPELL-0002"
* status = #finished
* class = $act-code#IMP
* subject = Reference(9990009015)
* period.start = "2026-02-20T10:00:00+00:00"
* serviceProvider = Reference(Z99006)
* period.end = "2026-02-22T16:00:00+00:00"
* hospitalization.dischargeDisposition = $discharge-destination-england#19
