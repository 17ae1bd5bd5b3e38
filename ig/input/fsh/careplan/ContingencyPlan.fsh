Profile: ContingencyPlan
Parent: OneStoryCarePlan
Id: onestory-contingency-plan
Title: "Contingency plan"
Description: "What should happen if something foreseeable goes wrong, with the people around the person in it: what sets it in motion, what is done, whom to ring first."
* ^purpose = "Sent by whoever writes it with the person, their family, friends and neighbours, when care is stepped down or whenever something could upset it. Given a plan whose trigger has happened, the plan stays active; what is done about it is told by referrals and tasks."
* insert CoordinatedPlan($snomed#325691000000100)
* insert ForeseeingPlan
* extension[trigger] 1..*
* extension[contact] 1..*
* activity 1..*
* insert Must(supportingInfo, [[an advance statement, or another document that it rests on]])
