Profile: SupportPlan
Parent: OneStoryCarePlan
Id: onestory-support-plan
Title: "Personalised care and support plan"
Description: "What the person wants from life, what stands in the way, what is done about it, and the personal budget that pays for it."
* ^purpose = "Sent by the social worker or care coordinator who made the plan with the person. Given a personal budget, how much it is, for how long and who holds it are sent with it; what it costs in one visit is not."
* insert CoordinatedPlan($snomed#2181441000000107)
* extension contains PersonalBudget named personalBudget 0..1
* insert Must(extension[personalBudget], [[the money for it, and who holds it]])
* goal 1..*
