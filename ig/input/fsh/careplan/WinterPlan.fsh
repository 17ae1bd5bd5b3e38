Profile: WinterPlan
Parent: OneStoryCarePlan
Id: onestory-winter-plan
Title: "Winter plan"
Description: "What is done to stay well through the cold months, and whether the person wanted it."
* ^purpose = "Sent by the practice or the community team when the plan is offered, and again when the person has answered. Given a plan that was declined, it is sent with status revoked, so that nobody offers it twice in one winter."
* insert CoordinatedPlan(PlanType#winter)
* obeys winter-plan-1
* extension contains WinterOffer named offer 1..1
* insert Must(extension[offer], [[whether it was offered, accepted or declined]])
* period 1..1
