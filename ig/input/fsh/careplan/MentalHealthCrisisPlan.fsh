Profile: MentalHealthCrisisPlan
Parent: OneStoryCarePlan
Id: onestory-mental-health-crisis-plan
Title: "Mental health crisis plan"
Description: "How a crisis of the person's mental health shows, what helps and what does not, and whom to call at any hour."
* ^purpose = "Sent by the mental health team that wrote it with the person, in the person's words where they allow it. Given a crew or a police officer at the door, it says how to speak with the person and whom to ring."
* insert CoordinatedPlan($snomed#736253002)
* insert ForeseeingPlan
* obeys mental-health-crisis-plan-1
* extension[contact] 1..*
