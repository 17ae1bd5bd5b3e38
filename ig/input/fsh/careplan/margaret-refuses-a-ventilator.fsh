Instance: margaret-refuses-a-ventilator
InstanceOf: AdvanceDecision
Usage: #example
Title: "Margaret has refused to be put on a ventilator"
Description: "Margaret has refused to be put on a ventilator"
* insert ToldDocument
* authenticator = Reference(gmc-9999901)
* author = Reference(9990009007)
* description = "No ventilator, even if her life is at risk"
