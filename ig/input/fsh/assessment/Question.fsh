// What every question has. The definition is the same wherever the question is asked, in any
// Questionnaire of any organisation: answers are carried by it. The build completes it with our base.
RuleSet: Question(id, text)
* linkId = "{id}"
* definition = "Questionnaire/single-assessment#{id}"
* text = "{text}"

// A question that only carers are asked.
RuleSet: OfCarers(id)
* definition = "Questionnaire/carers-assessment#{id}"

// A question to which the answers are in a list.
RuleSet: Choice(id, list, text)
* insert Question({id}, [[{text}]])
* type = #choice
* answerValueSet = Canonical({list})

// A question to which several answers of a list can be true.
RuleSet: Choices(id, list, text)
* insert Choice({id}, {list}, [[{text}]])
* repeats = true

// A question to which the answer is in a list, or in the person's own words.
RuleSet: OpenChoice(id, list, text)
* insert Question({id}, [[{text}]])
* type = #open-choice
* answerValueSet = Canonical({list})

// A question that is answered in a sentence or more.
RuleSet: Words(id, text)
* insert Question({id}, [[{text}]])
* type = #text
* maxLength = 2000

// A question that is answered in a few words.
RuleSet: Line(id, text)
* insert Question({id}, [[{text}]])
* type = #string
* maxLength = 200

RuleSet: Day(id, text)
* insert Question({id}, [[{text}]])
* type = #date

RuleSet: Number(id, min, max, text)
* insert Question({id}, [[{text}]])
* type = #integer
* extension[+].url = "http://hl7.org/fhir/StructureDefinition/minValue"
* extension[=].valueInteger = {min}
* extension[+].url = "http://hl7.org/fhir/StructureDefinition/maxValue"
* extension[=].valueInteger = {max}

// A measurement, in the one unit in which it is taken down.
RuleSet: Amount(id, unit, name, text)
* insert Question({id}, [[{text}]])
* type = #quantity
* extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption"
* extension[=].valueCoding = $ucum#{unit} "{name}"

// Questions that are asked together.
RuleSet: Section(id, kind, text)
* linkId = "{id}"
* text = "{text}"
* type = #group
* extension[+].url = Canonical(AnswerKind)
* extension[=].valueCode = #{kind}

// Questions that are asked again for each thing or person.
RuleSet: Repeating(id, text)
* linkId = "{id}"
* text = "{text}"
* type = #group
* repeats = true
