Extension: TriggerFactor
Id: trigger-factor
Title: "Trigger"
Description: "What sets the plan in motion."
Context: CarePlan
* value[x] 1..1
* value[x] only string or CodeableConcept
