CodeSystem: GoalKind
Id: goal-kind
Title: "Kinds of goal"
Description: "Whose work a goal is."
* ^experimental = false
* ^caseSensitive = true
* #self-management "Self-management" "Something that the person does for themselves, with help if need be."
