Instance: plan-2-pass-in-autumn
InstanceOf: UsualPlan
Usage: #example
Title: "Reviewed in autumn"
Description: "Reviewed in autumn"
* insert ToldUsualPlan
* extension[coordinator].valueReference = Reference(community-matron)
* extension[reviewDate].valueDate = "2026-09-01"
