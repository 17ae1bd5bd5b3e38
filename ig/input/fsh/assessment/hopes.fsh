// What the person wants to reach, what they are good at, and what they would change.
RuleSet: HopesSection
* insert Section(hopes, plan, [[What I hope for]])
* item[+]
  * insert Words(hopes.good-day, [[What is a good day like for you?]])
  * insert Kept(prefill, 1, a, year)
* item[+]
  * insert Words(hopes.bad-day, [[And a bad day?]])
  * insert Kept(prefill, 1, a, year)
* item[+]
  * insert Words(hopes.strengths, [[What are you good at, and what do you manage well?]])
  * insert Kept(prefill, 1, a, year)
* item[+]
  * insert Words(hopes.change, [[If one thing could be different, what would it be?]])
  * insert Kept(confirm, 6, mo, months)
* item[+]
  * insert Repeating(hopes.goal, [[Things you want to be able to do]])
  * insert ForEach(goal, [[%goals.entry.resource.where($this is Goal)]])
  * insert MadeInto(OneStoryGoal)
  * insert With(StructureDefinition/onestory-goal, Goal.subject, [[%resource.subject]])
  * insert WithCode(StructureDefinition/onestory-goal, Goal.lifecycleStatus, proposed)
  * item[+]
    * insert Line(hopes.goal.what, [[What do you want to be able to do?]])
    * insert Kept(confirm, 6, mo, months)
    * insert Becomes(StructureDefinition/onestory-goal, Goal.description.text)
    * insert FromRecord([[%goal.description.text]])
  * item[+]
    * insert Day(hopes.goal.by, [[By when?]])
    * insert Kept(confirm, 6, mo, months)
    * insert Becomes(StructureDefinition/onestory-goal, Goal.target.due[x])
  * item[+]
    * insert Number(hopes.goal.importance, 1, 10, [[How much does it matter to you, from 1 to 10?]])
    * insert Kept(confirm, 6, mo, months)
  * item[+]
    * insert Number(hopes.goal.confidence, 1, 10, [[How sure are you that you will get there, from 1 to 10?]])
    * insert Kept(confirm, 3, mo, months)
