// Who the person is: known to the record, and put right there.
RuleSet: PersonBriefly
* insert Section(person, demographics, [[You]])
* item[+]
  * insert Line(person.name, [[Name]])
  * insert Kept(show-only, 5, a, years)
  * insert FromRecord([[%patient.name.where(use = 'official' or use.empty()).first().select((given | family).join(' '))]])
* item[+]
  * insert Day(person.birth-date, [[Date of birth]])
  * insert Kept(show-only, 10, a, years)
  * insert FromRecord([[%patient.birthDate]])
* item[+]
  * insert Line(person.called, [[What would you like us to call you?]])
  * insert Kept(prefill, 5, a, years)
  * insert FromRecord([[%patient.name.where(use = 'usual' or use = 'nickname').first().select(iif(text.exists(), text, given.first()))]])
* item[+]
  * insert Line(person.telephone, [[On which number do we reach you?]])
  * insert Kept(confirm, 6, mo, months)
  * insert FromRecord([[%patient.telecom.where(system = 'phone').first().value]])
* item[+]
  * insert Line(person.address, [[Where are you living at the moment?]])
  * insert Kept(confirm, 6, mo, months)
  * insert FromRecord([[%patient.address.first().select((line | city | postalCode).join(', '))]])

RuleSet: PersonSection
* insert PersonBriefly
* item[+]
  * insert Line(person.practice, [[GP practice]])
  * insert Kept(show-only, 1, a, year)
  * insert AuthorityOf(primary)
  * insert FromRecord([[%patient.generalPractitioner.first().display]])
* item[+]
  * insert Words(person.beliefs, [[Is there anything about your faith, culture or beliefs that we should respect?]])
  * insert Kept(prefill, 5, a, years)
* item[+]
  * insert Line(person.work, [[Do you work, learn or volunteer? What do you do, or what did you do?]])
  * insert Kept(prefill, 2, a, years)
