// Frailty, judged by a trained professional on how the person was two weeks ago.
RuleSet: FrailtySection
* insert Section(frailty, clinical, [[Frailty]])
* item[+]
  * insert Choice(frailty.level, ClinicalFrailtyLevel, [[Which level of the Clinical Frailty Scale describes how the person was two weeks ago?]])
  * insert Kept(confirm, 6, mo, months)
  * insert Clinical
  * insert AuthorityOf(urgent)
  * insert AuthorityOf(ambulance)
  * insert Observed($snomed#763264000)
  * insert FromRecord([[%frailty.entry.resource.where($this is Observation).value.coding.first()]])
  * insert Help(frailty.level, [[For people of 65 and over, by somebody trained in the scale. The scale and its words are Dalhousie University's: have its card at hand.]])
* item[+]
  * insert Choice(frailty.change, Changes, [[How has the person's strength changed since?]])
  * insert AskedEachTime
