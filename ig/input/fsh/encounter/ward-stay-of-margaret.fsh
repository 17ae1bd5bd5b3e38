Instance: ward-stay-of-margaret
InstanceOf: HospitalStay
Usage: #example
Title: "Margaret's three days on a ward, and home again"
Description: "Margaret's three days on a ward, and home again"
* extension[sector].valueCodeableConcept = Sector#acute
* extension[dischargeReadyDate].valueDateTime = "2026-02-07"
* extension[2].url = $discharge-method
* extension[2].valueCodeableConcept = $discharge-method-england#1
* identifier.value = "SPELL-0001"
* status = #finished
* class = $act-code#IMP "inpatient encounter"
* subject = Reference(9990009007)
* period.start = "2026-02-05T14:10:00+00:00"
* period.end = "2026-02-08T11:30:00+00:00"
* reasonCode.text = "Breathlessness"
* hospitalization.extension.url = $admission-method
* hospitalization.extension.valueCodeableConcept = $admission-method-england#22
* hospitalization.admitSource = $source-of-admission-england#19
* hospitalization.dischargeDisposition = $discharge-destination-england#19
* serviceProvider = Reference(Z99006)
