// Communication needs, accessible information and reasonable adjustments.
RuleSet: CommunicationBriefly
* insert Section(communication, about-me, [[Talking and being understood]])
* item[+]
  * insert OpenChoice(communication.language, [[http://hl7.org/fhir/ValueSet/languages]], [[Which language do you speak best?]])
  * insert Kept(prefill, 5, a, years)
  * insert FromRecord([[%patient.communication.where(preferred = true or %patient.communication.count() = 1).first().language.coding.first()]])
* item[+]
  * insert Choice(communication.interpreter, YesNo, [[Would you like an interpreter?]])
  * insert Kept(prefill, 2, a, years)
* item[+]
  * insert Choices(communication.needs, CommunicationNeeds, [[What helps you to understand us, and to be understood?]])
  * insert Kept(prefill, 1, a, year)

RuleSet: CommunicationSection
* insert CommunicationBriefly
* item[+]
  * insert Choices(communication.contact, ContactWays, [[How should we get in touch with you?]])
  * insert Kept(prefill, 1, a, year)
* item[+]
  * insert Line(communication.contact.through, [[Through whom?]])
  * insert Kept(prefill, 1, a, year)
  * insert OnlyIfSupport(communication.contact, through-someone)
* item[+]
  * insert Words(communication.times, [[When is a good time to reach you, and when is a bad one?]])
  * insert Kept(prefill, 1, a, year)
* item[+]
  * insert Choices(communication.adjustments, Adjustments, [[What should a service change so that you can use it?]])
  * insert Kept(prefill, 1, a, year)
  * insert MadeInto(OneStoryFlag)
  * insert WithConcept(StructureDefinition/onestory-flag, Flag.category, FlagCategory#reasonable-adjustment)
  * insert With(StructureDefinition/onestory-flag, Flag.subject, [[%resource.subject]])
  * insert With(StructureDefinition/onestory-flag, Flag.code, [[answer.value]])
  * insert WithCode(StructureDefinition/onestory-flag, Flag.status, active)
* item[+]
  * insert Choice(communication.reading, Abilities, [[How do you manage with reading letters and labels?]])
  * insert Kept(prefill, 1, a, year)
* item[+]
  * insert Choice(communication.internet, Internet, [[How do you get on with the internet?]])
  * insert Kept(prefill, 1, a, year)
