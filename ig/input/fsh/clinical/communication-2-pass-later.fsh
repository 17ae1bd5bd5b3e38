Instance: communication-2-pass-later
InstanceOf: OneStoryCommunication
Usage: #example
Title: "Arrived later"
Description: "Arrived later"
* subject = Reference(9990009015)
* status = #completed
* payload.contentString = "Please ring her daughter."
* sent = "2026-02-03T08:55:00+00:00"
* received = "2026-02-03T08:56:00+00:00"
