// Pets, which people will not leave behind.
RuleSet: AnimalsSection
* insert Section(animals, assessment, [[Pets]])
* item[+]
  * insert Choice(animals.any, YesNo, [[Do you have pets or an assistance dog?]])
  * insert Kept(confirm, 1, a, year)
* item[+]
  * insert Line(animals.which, [[Which, and what are they called?]])
  * insert Kept(prefill, 1, a, year)
  * insert OnlyIf(animals.any, yes)
* item[+]
  * insert Line(animals.who, [[Who looks after them if you are away?]])
  * insert Kept(confirm, 6, mo, months)
  * insert OnlyIf(animals.any, yes)
