// The ten outcomes of the Care Act, SI 2015/313 regulation 2, and what unmet needs do to wellbeing.
// The first five are asked at the two-hour visit too: they decide whether the night is safe.
RuleSet: DailyBriefly
* insert Section(daily, assessment, [[Everyday life]])
* insert Outcome(daily.nutrition, [[How do you manage to get, prepare and eat your food and drink?]])
* insert Outcome(daily.hygiene, [[How do you manage to wash yourself and your clothes?]])
* insert Outcome(daily.toilet, [[How do you manage to get to the toilet and use it?]])
* insert Outcome(daily.clothing, [[How do you manage to dress for the day and the weather?]])
* insert Outcome(daily.home-safety, [[How do you manage to move about your home and use it safely?]])

RuleSet: DailySection
* insert DailyBriefly
* insert Outcome(daily.home-upkeep, [[How do you manage to keep your home clean, warm and in order?]])
* insert Outcome(daily.relationships, [[How do you manage to see and keep up with family and friends?]])
* insert Outcome(daily.occupation, [[How do you manage to work, learn or volunteer, if you want to?]])
* insert Outcome(daily.community, [[How do you manage to get to shops, buses, the surgery, and what you enjoy?]])
* insert Outcome(daily.children, [[How do you manage to look after a child for whom you are responsible?]])
* item[+]
  * insert Choice(daily.effect, Effects, [[All in all, how much does what you cannot manage affect your wellbeing?]])
  * insert Kept(confirm, 3, mo, months)
* item[+]
  * insert Choices(daily.effect.on, WellbeingEffects, [[What does it affect?]])
  * insert Kept(confirm, 3, mo, months)
  * insert OnlyIf(daily.effect, some-effect)
  * insert OnlyIf(daily.effect, significant-effect)
* item[+]
  * insert Words(daily.effect.how, [[In what way?]])
  * insert Kept(confirm, 3, mo, months)
  * insert OnlyIf(daily.effect, some-effect)
  * insert OnlyIf(daily.effect, significant-effect)
* item[+]
  * insert Words(daily.help-wanted, [[What would help you most?]])
  * insert Kept(confirm, 3, mo, months)
