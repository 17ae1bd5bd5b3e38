// Money, benefits and personal budget.
RuleSet: MoneySection
* insert Section(money, finance, [[Money]])
* item[+]
  * insert Choice(money.managing, MoneyStates, [[How do you manage on the money that you have?]])
  * insert Kept(confirm, 3, mo, months)
* item[+]
  * insert Choices(money.benefits, Benefits, [[Which of these do you receive?]])
  * insert Kept(confirm, 1, a, year)
* item[+]
  * insert Choice(money.advice, YesNo, [[Would you like somebody to check what you are entitled to?]])
  * insert Kept(confirm, 6, mo, months)
* item[+]
  * insert Line(money.who, [[Who looks after your money and letters?]])
  * insert Kept(confirm, 6, mo, months)
* item[+]
  * insert Choice(money.budget, YesNo, [[Do you have a personal budget or a personal health budget?]])
  * insert Kept(confirm, 6, mo, months)
  * insert AuthorityOf(social-care)
  * insert AuthorityOf(community)
* item[+]
  * insert Amount(money.budget.amount, {GBP}/wk, [[pounds a week]], [[How much is it a week?]])
  * insert Kept(confirm, 6, mo, months)
  * insert AuthorityOf(social-care)
  * insert AuthorityOf(community)
  * insert OnlyIf(money.budget, yes)
* item[+]
  * insert Choice(money.budget.form, BudgetForms, [[How is it managed?]])
  * insert Kept(confirm, 6, mo, months)
  * insert AuthorityOf(social-care)
  * insert AuthorityOf(community)
  * insert OnlyIf(money.budget, yes)
* item[+]
  * insert Words(money.budget.use, [[What do you use it for?]])
  * insert Kept(prefill, 6, mo, months)
  * insert OnlyIf(money.budget, yes)
