Instance: june-rings-the-doctor
InstanceOf: OneStoryCommunication
Usage: #example
Title: "June rings the doctor on the morning on which she finds Ada listless"
Description: "June rings the doctor on the morning on which she finds Ada listless"
* status = #completed
* priority = #urgent
* medium.text = "Telephone"
* subject = Reference(9990009015)
* sent = "2026-02-03T08:55:00+00:00"
* recipient = Reference(general-practitioner)
* sender = Reference(homecare-worker)
* payload.contentString = "Mrs Appleyard is listless and has hardly drunk since yesterday. Can you come this morning?"
