Profile: OneStoryCarePlan
Parent: CarePlan
Id: onestory-care-plan
Title: "CarePlan"
Description: "What is planned with a person, by whom and until when: the usual plan, a crisis plan, a contingency plan."
* ^purpose = "Sent by the team that makes or changes a plan with the person, so that whoever comes next keeps to it. Given a plan that is no longer followed, send it again with status completed or revoked; it stays in the history."
* insert AppliedToEveryWrite
* obeys care-plan-1 and care-plan-2
* subject only Reference(Patient)
* subject obeys subject-1
* insert Must(status, [[whether the plan is followed now]])
* insert Must(intent, [[that it is a plan, and not a proposal or an order]])
* insert Must(category, [[what kind of plan it is]])
* insert Must(title, [[the name by which people speak of the plan]])
* insert Must(description, [[the plan in a few sentences that anyone can follow]])
* insert Must(subject, [[the person whose plan it is]])
* insert Must(period, [[from when, and until when or until which review]])
* insert Must(author, [[who answers for the plan]])
* insert Must(careTeam, [[who takes part in it]])
* insert Must(addresses, [[the conditions and concerns it is about]])
* insert Must(goal, [[what the person wants to reach]])
* insert Must(activity, [[what is to be done, by whom and when]])
* insert Must(note, [[what else a reader needs to know]])
