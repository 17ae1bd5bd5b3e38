// Looking after one's own health.
RuleSet: SelfCareSection
* insert Section(self-care, assessment, [[Looking after your own health]])
* item[+]
  * insert Choice(self-care.sure, HowSure, [[How sure are you that you can look after your health from day to day?]])
  * insert Kept(confirm, 3, mo, months)
* item[+]
  * insert Words(self-care.does, [[What do you do yourself to stay well?]])
  * insert Kept(prefill, 1, a, year)
* item[+]
  * insert Choice(self-care.knows-when, HowSure, [[How sure are you when to ask for help, and whom?]])
  * insert Kept(confirm, 3, mo, months)
* item[+]
  * insert Words(self-care.wanted, [[What would you like to learn, or have explained?]])
  * insert Kept(confirm, 6, mo, months)
