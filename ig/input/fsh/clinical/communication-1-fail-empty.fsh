Instance: communication-1-fail-empty
InstanceOf: OneStoryCommunication
Usage: #example
Title: "Nothing was said"
Description: "Nothing was said"
* subject = Reference(9990009015)
* status = #completed
