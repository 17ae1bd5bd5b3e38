Instance: communication-1-pass-payload
InstanceOf: OneStoryCommunication
Usage: #example
Title: "A sentence"
Description: "A sentence"
* subject = Reference(9990009015)
* status = #completed
* payload.contentString = "Please ring her daughter."
