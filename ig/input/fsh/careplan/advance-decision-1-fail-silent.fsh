Instance: advance-decision-1-fail-silent
InstanceOf: AdvanceDecision
Usage: #example
Title: "Does not say what is refused"
Description: "Does not say what is refused"
* insert ToldDocument
* authenticator = Reference(gmc-9999901)
