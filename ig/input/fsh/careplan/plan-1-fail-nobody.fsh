Instance: plan-1-fail-nobody
InstanceOf: UsualPlan
Usage: #example
Title: "Nobody coordinates"
Description: "Nobody coordinates"
* insert ToldUsualPlan
* extension[reviewDate].valueDate = "2026-09-01"
