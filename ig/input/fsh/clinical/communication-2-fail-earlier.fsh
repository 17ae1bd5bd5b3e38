Instance: communication-2-fail-earlier
InstanceOf: OneStoryCommunication
Usage: #example
Title: "Arrived earlier"
Description: "Arrived earlier"
* subject = Reference(9990009015)
* status = #completed
* payload.contentString = "Please ring her daughter."
* sent = "2026-02-03T08:55:00+00:00"
* received = "2026-02-03T07:55:00+00:00"
