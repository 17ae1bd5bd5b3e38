Instance: plan-2-fail-never
InstanceOf: UsualPlan
Usage: #example
Title: "Never reviewed"
Description: "Never reviewed"
* insert ToldUsualPlan
* extension[coordinator].valueReference = Reference(community-matron)
