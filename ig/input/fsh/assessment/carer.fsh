// The carer's own view: told by the carer about their own life, in confidence. In the single
// assessment it stands beside the person's answers; in the carer's assessment it is the carer's own.
RuleSet: CarerSection
* insert Section(carer, carer-view, [[The carer's own view]])
* insert Labelled(third-party)
* item[+]
  * insert Choice(carer.managing, CarerStates, [[How do you manage as a carer?]])
  * insert Kept(confirm, 3, mo, months)
  * insert Labelled(third-party)
* item[+]
  * insert Choice(carer.willing, Willingness, [[Are you willing and able to go on?]])
  * insert Kept(confirm, 3, mo, months)
  * insert Labelled(third-party)
* item[+]
  * insert Choice(carer.health, Effects, [[How much does caring affect your own health?]])
  * insert Kept(confirm, 3, mo, months)
  * insert Labelled(third-party)
* item[+]
  * insert Choice(carer.alone, CarerBreaks, [[For how long can the person be left, if you are suddenly not there?]])
  * insert Kept(confirm, 3, mo, months)
  * insert Labelled(third-party)
* item[+]
  * insert Words(carer.need, [[What would help you most?]])
  * insert Kept(confirm, 3, mo, months)
  * insert Labelled(third-party)
* item[+]
  * insert Words(carer.worry, [[What worries you about the person?]])
  * insert Kept(confirm, 3, mo, months)
  * insert Labelled(third-party)
