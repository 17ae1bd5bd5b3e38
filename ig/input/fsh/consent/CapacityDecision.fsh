Profile: CapacityDecision
Parent: OneStoryObservation
Id: onestory-capacity-decision
Title: "Capacity decision"
Description: "Whether the person could make one decision at one time, who found it, and why."
* ^purpose = "Sent by the professional who assessed the person's capacity for a decision, at once, since whatever is then decided for the person rests on it. Given another decision, or another day, then it is assessed and sent anew."
* obeys capacity-1
* code = LegalStatus#capacity
* effective[x] 1..1
* effective[x] only dateTime
* performer 1..*
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from CapacityFindings (required)
* component ^slicing.discriminator.type = #pattern
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #open
* component contains decision 1..1
* component[decision].code = LegalStatus#decision
* component[decision].value[x] 1..1
* component[decision].value[x] only string
* insert Must(subject, [[the person]])
* insert Must(effective[x], [[when capacity was assessed]])
* insert Must(performer, [[who assessed it]])
* insert Must(value[x], [[what was found]])
* insert Must(component[decision], [[the decision that it is about]])
* insert Must(note, [[why, and how the person was helped to decide]])
