// Asked only after this answer to another question. With several, any of them is enough.
RuleSet: OnlyIf(id, code)
* enableWhen[+].question = "{id}"
* enableWhen[=].operator = #=
* enableWhen[=].answerCoding = Answer#{code}
* enableBehavior = #any

RuleSet: OnlyIfSupport(id, code)
* enableWhen[+].question = "{id}"
* enableWhen[=].operator = #=
* enableWhen[=].answerCoding = Support#{code}
* enableBehavior = #any

// Asked too as long as the other question is not answered.
RuleSet: UnlessAnswered(id)
* enableWhen[+].question = "{id}"
* enableWhen[=].operator = #exists
* enableWhen[=].answerBoolean = false
* enableBehavior = #any

// Asked only if the number is at least this.
RuleSet: OnlyFrom(id, number)
* enableWhen[+].question = "{id}"
* enableWhen[=].operator = #>=
* enableWhen[=].answerInteger = {number}
* enableBehavior = #any

// Words that help to ask the question.
RuleSet: Help(id, text)
* item[+]
  * linkId = "{id}.help"
  * text = "{text}"
  * type = #display
  * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl"
  * extension[=].valueCodeableConcept = $item-control#help
