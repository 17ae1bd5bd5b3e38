Profile: SelfManagementGoal
Parent: OneStoryGoal
Id: onestory-self-management-goal
Title: "Self-management goal"
Description: "What a person does for themselves to live well with an illness: how much it matters to them, and how sure they are that they can."
* ^purpose = "Sent by whoever helped the person to set it, or by the person. Given a person who is not sure of it, low confidence is sent as it is said: it tells the next one what help is wanted."
* insert OfKind(GoalKind#self-management, [[the kind of goal]])
* obeys self-management-goal-1
* extension contains
    Importance named importance 0..1 and
    Confidence named confidence 0..1
* insert Must(extension[importance], [[how much it matters to the person, 1 to 10]])
* insert Must(extension[confidence], [[how sure the person is, 1 to 10]])
