Extension: EarlyWarning
Id: early-warning
Title: "Early warning"
Description: "A sign, known to the person or to those around them, that things begin to go wrong."
Context: CarePlan
* value[x] 1..1
* value[x] only string
