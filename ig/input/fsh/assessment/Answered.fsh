// Answers as they are told, one at a time, in the section to which they belong.
RuleSet: Chose(id, code)
* item[+]
  * linkId = "{id}"
  * answer[+].valueCoding = Answer#{code}

RuleSet: ChoseSupport(id, code)
* item[+]
  * linkId = "{id}"
  * answer[+].valueCoding = Support#{code}

// A second answer to the question before.
RuleSet: AndChose(code)
* item[=].answer[+].valueCoding = Answer#{code}

RuleSet: AndChoseSupport(code)
* item[=].answer[+].valueCoding = Support#{code}

RuleSet: Coded(id, code)
* item[+]
  * linkId = "{id}"
  * answer[+].valueCoding = {code}

RuleSet: Said(id, words)
* item[+]
  * linkId = "{id}"
  * answer[+].valueString = "{words}"

RuleSet: Counted(id, number)
* item[+]
  * linkId = "{id}"
  * answer[+].valueInteger = {number}

RuleSet: Dated(id, day)
* item[+]
  * linkId = "{id}"
  * answer[+].valueDate = "{day}"

// The answer before was told earlier, and stands as it was when it was read to the person.
RuleSet: StillSo(author, organisation, date)
* insert ToldBy({author}, {organisation}, {date})
* item[=].answer[=].extension[+].url = Canonical(Confirmed)
* item[=].answer[=].extension[=].valueBoolean = true

// The answer before was told earlier, and is carried over.
RuleSet: ToldBy(author, organisation, date)
* item[=].answer[=].extension[+].url = Canonical(Told)
* item[=].answer[=].extension[=].extension[+].url = "author"
* item[=].answer[=].extension[=].extension[=].valueReference = Reference({author})
* item[=].answer[=].extension[=].extension[+].url = "organisation"
* item[=].answer[=].extension[=].extension[=].valueReference = Reference({organisation})
* item[=].answer[=].extension[=].extension[+].url = "date"
* item[=].answer[=].extension[=].extension[=].valueDateTime = "{date}"
