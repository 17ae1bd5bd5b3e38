Profile: News2
Parent: OneStoryObservation
Id: onestory-news2
Title: "National Early Warning Score 2"
Description: "The National Early Warning Score 2 of a person at a time: the total and, as components, the points of its parts."
* ^purpose = "Sent by whoever took the measurements, and declared by them, with the time, so that the next crew or ward sees whether the person gets worse. Given a person whose usual oxygen saturation is low, send the part of scale 2; what was measured goes into Observations of its own."
* obeys news2-1 and news2-2 and news2-3 and news2-4
* code = $snomed#1104051000000101
* effective[x] 1..1
* effective[x] only dateTime
* value[x] 1..1
* value[x] only Quantity
* valueQuantity.value 1..1
* valueQuantity.system = "http://unitsofmeasure.org" (exactly)
* valueQuantity.code = #{ScoreOf} (exactly)
* component.code from News2Part (preferred)
* component.value[x] 1..1
* component.value[x] only Quantity
* component.valueQuantity.value 1..1
* component.valueQuantity.system = "http://unitsofmeasure.org" (exactly)
* component.valueQuantity.code = #{ScoreOf} (exactly)
