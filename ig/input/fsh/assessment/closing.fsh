// What was agreed.
RuleSet: ClosingSection
* insert Section(closing, assessment, [[What we agreed]])
* item[+]
  * insert Words(closing.agreed, [[What have we agreed to do, who does it and by when?]])
  * insert AskedEachTime
* item[+]
  * insert Words(closing.different, [[Is there anything on which we see things differently?]])
  * insert AskedEachTime
* item[+]
  * insert Choice(closing.copy, YesNo, [[Would you like a copy, and in which form?]])
  * insert AskedEachTime
* item[+]
  * insert Day(closing.review, [[When do we look at this again?]])
  * insert Kept(confirm, 6, mo, months)
