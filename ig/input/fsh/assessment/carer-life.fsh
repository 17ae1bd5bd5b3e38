// The outcomes of SI 2015/313 regulation 3, and the carer's own life.
RuleSet: CarerLifeSection
* insert Section(carer-life, assessment, [[Your life beside caring]])
* insert CarerOutcome(carer-life.children, [[How do you manage to look after a child for whom you are responsible?]])
* insert CarerOutcome(carer-life.others, [[How do you manage to care for the other people for whom you care?]])
* insert CarerOutcome(carer-life.home-upkeep, [[How do you manage to keep your own home clean, warm and in order?]])
* insert CarerOutcome(carer-life.nutrition, [[How do you manage to eat and drink enough yourself?]])
* insert CarerOutcome(carer-life.relationships, [[How do you manage to see and keep up with family and friends?]])
* insert CarerOutcome(carer-life.occupation, [[How do you manage to work, learn or volunteer, if you want to?]])
* insert CarerOutcome(carer-life.community, [[How do you manage to get to shops, buses and the surgery near you?]])
* insert CarerOutcome(carer-life.recreation, [[How do you manage to have time for what you enjoy?]])
* item[+]
  * insert Choice(carer-life.effect, Effects, [[All in all, how much does caring affect your wellbeing?]])
  * insert OfCarers(carer-life.effect)
  * insert Kept(confirm, 3, mo, months)
* item[+]
  * insert Choices(carer-life.effect.on, WellbeingEffects, [[What does it affect?]])
  * insert OfCarers(carer-life.effect.on)
  * insert Kept(confirm, 3, mo, months)
  * insert OnlyIf(carer-life.effect, some-effect)
  * insert OnlyIf(carer-life.effect, significant-effect)
