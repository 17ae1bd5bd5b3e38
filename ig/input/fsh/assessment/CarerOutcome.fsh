// One outcome of a carer under the Care Act: how they manage, and what would change it.
RuleSet: CarerOutcome(id, text)
* item[+]
  * insert Choice({id}, Abilities, [[{text}]])
  * insert OfCarers({id})
  * insert Kept(confirm, 3, mo, months)
* item[+]
  * insert Line({id}.change, [[What would change that?]])
  * insert OfCarers({id}.change)
  * insert Kept(confirm, 3, mo, months)
  * insert InNeed({id})
