// Whom the person looks after.
RuleSet: CaringBriefly
* insert Section(caring, assessment, [[Looking after others]])
* item[+]
  * insert Choice(caring.cares, YesNo, [[Does anybody depend on you: a child, a partner, a parent, a friend?]])
  * insert Kept(confirm, 3, mo, months)
* item[+]
  * insert Line(caring.whom, [[Who, and who looks after them if you cannot?]])
  * insert Kept(confirm, 3, mo, months)
  * insert OnlyIf(caring.cares, yes)

RuleSet: CaringSection
* insert CaringBriefly
* item[+]
  * insert Number(caring.hours, 0, 168, [[For how many hours a week, roughly?]])
  * insert Kept(confirm, 6, mo, months)
  * insert OnlyIf(caring.cares, yes)
* item[+]
  * insert Words(caring.what, [[What do you do for them?]])
  * insert Kept(prefill, 6, mo, months)
  * insert OnlyIf(caring.cares, yes)
* item[+]
  * insert Choice(caring.assessment, YesNo, [[Would you like a carer's assessment of your own?]])
  * insert Kept(confirm, 3, mo, months)
  * insert OnlyIf(caring.cares, yes)
