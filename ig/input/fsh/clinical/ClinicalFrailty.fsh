Profile: ClinicalFrailty
Parent: OneStoryObservation
Id: onestory-clinical-frailty
Title: "Clinical Frailty Scale"
Description: "How frail a person is on the Clinical Frailty Scale: the code of the level, or its number from 1 to 9."
* ^purpose = "Sent by whoever assesses a person with the scale, and declared by them, with the day for which it holds. Given somebody who is acutely ill, send the level before the illness and say so in the note; the words of the scale are the owner's and are not sent."
* obeys clinical-frailty-1 and clinical-frailty-2
* code = $snomed#763264000
* effective[x] 1..1
* value[x] 1..1
* value[x] only CodeableConcept or integer
* value[x] from ClinicalFrailtyLevel (preferred)
* component 0..0
