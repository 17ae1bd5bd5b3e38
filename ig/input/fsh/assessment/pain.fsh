// Pain.
RuleSet: PainSection
* insert Section(pain, assessment, [[Pain]])
* item[+]
  * insert Number(pain.now, 0, 10, [[How bad is your pain now, from 0, none, to 10, as bad as it can be?]])
  * insert AskedEachTime
  * insert Observed($loinc#72514-3)
* item[+]
  * insert Line(pain.where, [[Where is it?]])
  * insert Kept(confirm, 1, wk, week)
  * insert OnlyFrom(pain.now, 1)
* item[+]
  * insert Choice(pain.effect, Effects, [[How much does it keep you from what you want to do?]])
  * insert Kept(confirm, 2, wk, weeks)
  * insert OnlyFrom(pain.now, 1)
* item[+]
  * insert Line(pain.helps, [[What eases it?]])
  * insert Kept(prefill, 6, mo, months)
  * insert OnlyFrom(pain.now, 1)
