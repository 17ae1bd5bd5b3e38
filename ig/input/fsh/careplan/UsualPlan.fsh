Profile: UsualPlan
Parent: OneStoryCarePlan
Id: onestory-usual-plan
Title: "Usual plan"
Description: "What is done for and by the person as long as nothing changes, and who does it."
* ^purpose = "Sent by whoever coordinates the person's care, once it is agreed with the person, and again at each review. Given care that is stepped up for a while, the usual plan stays as it is: it is what care steps down to."
* insert CoordinatedPlan(PlanType#usual)
* activity 1..*
* activity ^short = "what is done, by whom and how often"
