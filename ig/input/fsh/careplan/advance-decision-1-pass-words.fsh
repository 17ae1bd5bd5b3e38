Instance: advance-decision-1-pass-words
InstanceOf: AdvanceDecision
Usage: #example
Title: "Says what is refused"
Description: "Says what is refused"
* insert ToldDocument
* authenticator = Reference(gmc-9999901)
* description = "No ventilator"
