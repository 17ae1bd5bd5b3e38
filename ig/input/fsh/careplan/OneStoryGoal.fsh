Profile: OneStoryGoal
Parent: Goal
Id: onestory-goal
Title: "Goal"
Description: "What a person wants to reach or keep, in words that they would use."
* ^purpose = "Sent with the plan that serves it, and again when it is reached, changed or given up. Given a goal that nobody pursues any longer, then lifecycleStatus says so; it stays in the history."
* insert AppliedToEveryWrite
* obeys goal-1
* subject only Reference(Patient)
* subject obeys subject-1
* insert Must(lifecycleStatus, [[whether it is pursued now]])
* insert Must(achievementStatus, [[how far it is reached]])
* insert Must(category, [[what kind of goal it is]])
* insert Must(description, [[the goal, in the person's words]])
* insert Must(subject, [[the person]])
* insert Must(start[x], [[since when it is pursued]])
* insert Must(target, [[how one sees that it is reached, and by when]])
* insert Must(expressedBy, [[who said it]])
* insert Must(addresses, [[what stands in the way]])
* insert Must(note, [[how it goes]])
