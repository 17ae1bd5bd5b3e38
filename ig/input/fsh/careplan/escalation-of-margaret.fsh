Instance: escalation-of-margaret
InstanceOf: TreatmentEscalationPlan
Usage: #example
Title: "How far Margaret's treatment is to go on a ward"
Description: "How far Margaret's treatment is to go on a ward"
* insert ToldDocument
* authenticator = Reference(gmc-9999901)
* extension[reviewDate].valueDate = "2026-09-01"
* description = "Ward care and a mask for breathing; no intensive care"
