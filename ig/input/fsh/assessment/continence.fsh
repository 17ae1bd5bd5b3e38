// Bladder and bowel.
RuleSet: ContinenceBriefly
* insert Section(continence, assessment, [[Bladder and bowel]])
* item[+]
  * insert Choice(continence.bladder, Leaking, [[How often does your bladder leak?]])
  * insert Kept(confirm, 3, mo, months)
* item[+]
  * insert Choices(continence.aids, ContinenceAids, [[What do you use?]])
  * insert Kept(confirm, 3, mo, months)

RuleSet: ContinenceSection
* insert ContinenceBriefly
* item[+]
  * insert Choice(continence.bowel, Leaking, [[How often does your bowel leak?]])
  * insert Kept(confirm, 3, mo, months)
* item[+]
  * insert Choice(continence.constipation, HowOften, [[How often are you constipated?]])
  * insert Kept(confirm, 1, mo, month)
* item[+]
  * insert Words(continence.trouble, [[What troubles you most about it?]])
  * insert Kept(confirm, 3, mo, months)
  * insert OnlyIf(continence.bladder, leaks-sometimes)
  * insert OnlyIf(continence.bladder, leaks-weekly)
  * insert OnlyIf(continence.bladder, leaks-daily)
  * insert OnlyIf(continence.bowel, leaks-sometimes)
  * insert OnlyIf(continence.bowel, leaks-weekly)
  * insert OnlyIf(continence.bowel, leaks-daily)
