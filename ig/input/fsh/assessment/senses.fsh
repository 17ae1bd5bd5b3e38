// Sight and hearing.
RuleSet: SensesBriefly
* insert Section(senses, assessment, [[Sight and hearing]])
* item[+]
  * insert Choice(senses.sight, Sight, [[How well do you see?]])
  * insert Kept(confirm, 1, a, year)
* item[+]
  * insert Choice(senses.hearing, Hearing, [[How well do you hear?]])
  * insert Kept(confirm, 1, a, year)

RuleSet: SensesSection
* insert SensesBriefly
* item[+]
  * insert Day(senses.eye-test, [[When were your eyes last tested?]])
  * insert Kept(prefill, 1, a, year)
* item[+]
  * insert Choice(senses.aids-work, YesNo, [[Do your glasses and hearing aids work, and do you have them with you?]])
  * insert Kept(confirm, 1, mo, month)
  * insert OnlyIf(senses.sight, sees-with-glasses)
  * insert OnlyIf(senses.sight, sees-poorly)
  * insert OnlyIf(senses.hearing, hears-with-aids)
  * insert OnlyIf(senses.hearing, hears-poorly)
