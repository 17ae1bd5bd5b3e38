Instance: saturation-of-margaret
InstanceOf: OneStoryObservation
Usage: #example
Title: "Margaret's oxygen saturation on the morning on which she is unwell"
Description: "Margaret's oxygen saturation on the morning on which she is unwell"
* status = #final
* category = http://terminology.hl7.org/CodeSystem/observation-category#vital-signs
* code = $snomed#431314004
* code.coding[1] = http://loinc.org#2708-6
* subject = Reference(9990009007)
* effectiveDateTime = "2026-02-03T09:20:00+00:00"
* performer = Reference(community-matron)
* valueQuantity = 89 '%'
* note.text = "88 to 92 is usual for her."
