Instance: plan-1-pass-matron
InstanceOf: UsualPlan
Usage: #example
Title: "The matron coordinates"
Description: "The matron coordinates"
* insert ToldUsualPlan
* extension[coordinator].valueReference = Reference(community-matron)
* extension[reviewDate].valueDate = "2026-09-01"
