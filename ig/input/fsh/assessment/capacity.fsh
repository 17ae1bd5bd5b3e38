// Capacity is for one decision at one time, so it is asked each time; arrangements last.
RuleSet: CapacityBriefly
* insert Section(capacity, legal, [[Making decisions]])
* item[+]
  * insert Line(capacity.decision, [[Which decision has to be made now?]])
  * insert AskedEachTime
* item[+]
  * insert Choice(capacity.judgement, Capacities, [[Can the person make this decision now, with the support that they need?]])
  * insert AskedEachTime
  * insert Help(capacity.judgement, [[The Mental Capacity Act begins with the assumption that they can. An unwise choice is no sign that they cannot.]])
* item[+]
  * insert Words(capacity.reasons, [[What makes you think so, and how was the person supported to decide?]])
  * insert AskedEachTime
  * insert OnlyIf(capacity.judgement, lacks-capacity)
  * insert OnlyIf(capacity.judgement, fluctuates)
  * insert OnlyIf(capacity.judgement, to-be-assessed)
* item[+]
  * insert Choices(capacity.documents, AdvancePlans, [[Have you laid down in writing what should be done if you cannot say so?]])
  * insert Kept(confirm, 3, mo, months)
* item[+]
  * insert Line(capacity.documents.where, [[Where is the original?]])
  * insert Kept(confirm, 3, mo, months)
  * insert OnlyIfSupport(capacity.documents, advance-statement)
  * insert OnlyIfSupport(capacity.documents, adrt)
  * insert OnlyIfSupport(capacity.documents, respect)
  * insert OnlyIfSupport(capacity.documents, dnacpr)
  * insert OnlyIfSupport(capacity.documents, escalation-plan)

RuleSet: CapacitySection
* insert CapacityBriefly
* item[+]
  * insert Choices(capacity.arrangements, LegalArrangements, [[Has somebody the legal power to decide for you?]])
  * insert Kept(confirm, 1, a, year)
* item[+]
  * insert Line(capacity.arrangements.who, [[Who, and has the document been seen?]])
  * insert Kept(confirm, 1, a, year)
* item[+]
  * insert Choice(capacity.advocate, YesNo, [[Would you like an advocate to help you to say what you want?]])
  * insert Kept(confirm, 3, mo, months)
