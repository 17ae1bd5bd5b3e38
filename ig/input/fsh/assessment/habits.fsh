// Smoking, alcohol and other substances.
RuleSet: HabitsSection
* insert Section(habits, assessment, [[Smoking, alcohol and other substances]])
* item[+]
  * insert Choice(habits.smoking, Smoking, [[Do you smoke?]])
  * insert Kept(confirm, 1, a, year)
  * insert Observed($loinc#72166-2)
  * insert FromRecord([[%smoking.entry.resource.where($this is Observation).value.coding.first()]])
* item[+]
  * insert Choice(habits.smoking.stop, YesNo, [[Would you like help to stop?]])
  * insert Kept(confirm, 6, mo, months)
  * enableWhen[+].question = "habits.smoking"
  * enableWhen[=].operator = #=
  * enableWhen[=].answerCoding = $snomed#77176002
* item[+]
  * insert Choice(habits.alcohol, DrinkingHabits, [[How often do you drink alcohol?]])
  * insert Kept(confirm, 6, mo, months)
  * insert Labelled(drug-and-alcohol)
* item[+]
  * insert Number(habits.alcohol.units, 0, 300, [[How many units in a usual week?]])
  * insert Kept(confirm, 6, mo, months)
  * insert Labelled(drug-and-alcohol)
  * insert OnlyIf(habits.alcohol, few-a-month)
  * insert OnlyIf(habits.alcohol, few-a-week)
  * insert OnlyIf(habits.alcohol, most-days)
  * insert Help(habits.alcohol.units, [[A small glass of wine is about one and a half units, a pint of beer about two and a half, a single measure of spirits one.]])
* item[+]
  * insert Choice(habits.substances, YesNo, [[Do you take drugs, or medicines that were not meant for you?]])
  * insert Kept(confirm, 6, mo, months)
  * insert Labelled(drug-and-alcohol)
* item[+]
  * insert Words(habits.substances.what, [[Which, how often, and would you like help?]])
  * insert Kept(confirm, 6, mo, months)
  * insert Labelled(drug-and-alcohol)
  * insert OnlyIf(habits.substances, yes)
