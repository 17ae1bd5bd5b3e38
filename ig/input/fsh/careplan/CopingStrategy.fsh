Extension: CopingStrategy
Id: coping-strategy
Title: "Coping strategy"
Description: "What the person does that helps, before anybody else is asked."
Context: CarePlan
* value[x] 1..1
* value[x] only string
