// One outcome of the Care Act: how the person manages, what help there is, whether it is enough.
RuleSet: Outcome(id, text)
* item[+]
  * insert Choice({id}, Abilities, [[{text}]])
  * insert Kept(confirm, 3, mo, months)
* item[+]
  * insert Line({id}.helped-by, [[Who or what helps you with it?]])
  * insert Kept(prefill, 3, mo, months)
  * insert InNeed({id})
* item[+]
  * insert Choice({id}.met, YesNo, [[Is that enough?]])
  * insert Kept(confirm, 3, mo, months)
  * insert InNeed({id})

// Asked only of somebody who does not manage without help, pain or risk.
RuleSet: InNeed(id)
* insert OnlyIf({id}, with-difficulty)
* insert OnlyIf({id}, with-help)
* insert OnlyIf({id}, unable)
