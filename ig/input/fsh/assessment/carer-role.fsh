// Whom the carer looks after, and what it asks of them.
RuleSet: CarerRoleSection
* insert Section(carer-role, assessment, [[The person you care for]])
* item[+]
  * insert Line(carer-role.whom, [[For whom do you care?]])
  * insert OfCarers(carer-role.whom)
  * insert Kept(confirm, 1, a, year)
* item[+]
  * insert OpenChoice(carer-role.relationship, CircleRelationship, [[What are they to you?]])
  * insert OfCarers(carer-role.relationship)
  * insert Kept(prefill, 5, a, years)
* item[+]
  * insert Choice(carer-role.together, YesNo, [[Do you live together?]])
  * insert OfCarers(carer-role.together)
  * insert Kept(confirm, 1, a, year)
* item[+]
  * insert Line(carer-role.since, [[Since when have you cared for them?]])
  * insert OfCarers(carer-role.since)
  * insert Kept(prefill, 5, a, years)
* item[+]
  * insert Choices(carer-role.tasks, HelpKinds, [[What do you do for them?]])
  * insert OfCarers(carer-role.tasks)
  * insert Kept(confirm, 6, mo, months)
* item[+]
  * insert Number(carer-role.hours, 0, 168, [[For how many hours a week, roughly?]])
  * insert OfCarers(carer-role.hours)
  * insert Kept(confirm, 6, mo, months)
* item[+]
  * insert Number(carer-role.nights, 0, 7, [[On how many nights a week are you woken?]])
  * insert OfCarers(carer-role.nights)
  * insert Kept(confirm, 1, mo, month)
* item[+]
  * insert Choice(carer-role.told, YesNo, [[Have you been told what you need to know: the illness, moving safely, medicines, whom to ring?]])
  * insert OfCarers(carer-role.told)
  * insert Kept(confirm, 6, mo, months)
* item[+]
  * insert Choice(carer-role.break, YesNo, [[Have you had a break of a day or more in the last three months?]])
  * insert OfCarers(carer-role.break)
  * insert Kept(confirm, 3, mo, months)
* item[+]
  * insert Choice(carer-role.emergency, YesNo, [[Is there a plan for when you cannot be there?]])
  * insert OfCarers(carer-role.emergency)
  * insert Kept(confirm, 6, mo, months)
* item[+]
  * insert Words(carer-role.emergency.plan, [[Who steps in, and how do they get in and know what to do?]])
  * insert OfCarers(carer-role.emergency.plan)
  * insert Kept(confirm, 6, mo, months)
  * insert OnlyIf(carer-role.emergency, yes)
