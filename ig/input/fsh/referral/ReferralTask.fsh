Profile: ReferralTask
Parent: OneStoryTask
Id: onestory-referral-task
Title: "ReferralTask"
Description: "The work on a referral: how far it has come, who has it now, and the clock that it runs against."
* ^purpose = "Sent by the team that receives a referral, and again at each step. Given a referral that goes to another team, then its task says redirected and why, and the other team has a task of its own; so nothing is lost between the two."
* obeys referral-task-1 and referral-task-2 and referral-task-3
* focus 1..1
* focus only Reference(ServiceRequest)
* for 1..1
* for only Reference(Patient)
* for obeys subject-1
* authoredOn 1..1
* businessStatus 1..1
* businessStatus from ReferralStatuses (required)
* extension contains ResponseClock named clock 0..1
* insert Must(extension[clock], [[the clock, where the referral has one]])
* owner only Reference(Organization or HealthcareService or CareTeam or Practitioner or PractitionerRole)
