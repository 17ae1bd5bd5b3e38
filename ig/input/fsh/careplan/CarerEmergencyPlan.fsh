Profile: CarerEmergencyPlan
Parent: OneStoryCarePlan
Id: onestory-carer-emergency-plan
Title: "Carer's emergency plan"
Description: "What happens to the people who depend on a carer if the carer cannot care. It is the carer's plan, in the carer's record."
* ^purpose = "Sent by whoever makes the plan with the carer, such as a carers' adviser. Given a carer who is taken ill, whoever finds them learns that somebody depends on them, and whom to ring."
* insert CoordinatedPlan(PlanType#carer-emergency)
* insert ForeseeingPlan
* extension contains CaredFor named caredFor 1..*
* insert Must(extension[caredFor], [[who depends on the carer]])
* extension[contact] 1..*
* activity 1..*
