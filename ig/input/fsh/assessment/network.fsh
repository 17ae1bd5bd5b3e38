// People and places around the person.
RuleSet: NetworkBriefly
* insert Section(network, circle-of-support, [[People around you]])
* item[+]
  * insert Repeating(network.person, [[The people you can count on]])
  * insert ForEach(helper, [[%circle.entry.resource.where($this is RelatedPerson)]])
  * insert MadeInto(OneStoryRelatedPerson)
  * insert With(StructureDefinition/onestory-related-person, RelatedPerson.patient, [[%resource.subject]])
  * insert WithCode(StructureDefinition/onestory-related-person, RelatedPerson.telecom.system, phone)
  * item[+]
    * insert Line(network.person.name, [[Who is it?]])
    * insert Kept(confirm, 6, mo, months)
    * insert Becomes(StructureDefinition/onestory-related-person, RelatedPerson.name.text)
    * insert FromRecord([[%helper.name.first().select(iif(text.exists(), text, (given | family).join(' ')))]])
  * item[+]
    * insert OpenChoice(network.person.relationship, CircleRelationship, [[What are they to you?]])
    * insert Kept(prefill, 5, a, years)
    * insert Becomes(StructureDefinition/onestory-related-person, RelatedPerson.relationship)
    * insert FromRecord([[%helper.relationship.coding.first()]])
  * item[+]
    * insert Line(network.person.telephone, [[On which number do we reach them?]])
    * insert Kept(confirm, 6, mo, months)
    * insert Becomes(StructureDefinition/onestory-related-person, RelatedPerson.telecom.value)
    * insert FromRecord([[%helper.telecom.where(system = 'phone').first().value]])
  * item[+]
    * insert Choices(network.person.help, HelpKinds, [[What do they do for you?]])
    * insert Kept(confirm, 6, mo, months)
  * item[+]
    * insert Choice(network.person.agreed, YesNo, [[Do they know, and agree, that we may ring them?]])
    * insert Kept(confirm, 6, mo, months)
    * insert With(StructureDefinition/onestory-related-person, RelatedPerson.extension:contactConsent.extension:agreed.value[x], [[answer.value.code = 'yes']])
  * item[+]
    * insert Number(network.person.order, 1, 20, [[As which do we ring them: first, second, third?]])
    * insert Kept(confirm, 6, mo, months)
    * insert OnlyIf(network.person.agreed, yes)
    * insert Becomes(StructureDefinition/onestory-related-person, RelatedPerson.extension:contactOrder.value[x])
    * insert FromRecord([[%helper.extension.where(url.endsWith('/contact-order')).value.first()]])

RuleSet: NetworkSection
* insert NetworkBriefly
* item[+]
  * insert Choice(network.lonely, HowOften, [[How often do you feel lonely?]])
  * insert Kept(confirm, 3, mo, months)
* item[+]
  * insert Choice(network.contact, HowOften, [[How often do you see or speak to somebody you like?]])
  * insert Kept(confirm, 3, mo, months)
* item[+]
  * insert Words(network.community, [[Which clubs, groups, places of worship or neighbours do you belong to?]])
  * insert Kept(prefill, 1, a, year)
* item[+]
  * insert Words(network.enjoys, [[What do you enjoy doing, or would like to take up again?]])
  * insert Kept(prefill, 1, a, year)
* item[+]
  * insert Words(network.services, [[Which services already come to you, and when?]])
  * insert Kept(confirm, 1, mo, month)
