Profile: CrisisPlan
Parent: OneStoryCarePlan
Id: onestory-crisis-plan
Title: "Crisis plan"
Description: "What to do when a known illness gets worse: signs, first steps, medicines at hand, whom to contact, what not to do."
* ^purpose = "Sent by the clinician who knows the illness, agreed with the person, so that whoever is called acts as both would wish. Given a crisis, its activities are what care is stepped up to; the plan itself is kept for the next one."
* insert CoordinatedPlan($snomed#887701000000100)
* insert ForeseeingPlan
* extension[contact] 1..*
* activity 1..*
