// Filled in from the record, where nobody has answered yet.
RuleSet: FromRecord(expression)
* extension[+].url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-initialExpression"
* extension[=].valueExpression.language = #text/fhirpath
* extension[=].valueExpression.expression = "{expression}"

// Asked again for each resource that the record holds.
RuleSet: ForEach(name, expression)
* extension[+].url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-itemPopulationContext"
* extension[=].valueExpression.name = "{name}"
* extension[=].valueExpression.language = #text/fhirpath
* extension[=].valueExpression.expression = "{expression}"

// Resources of the person that expressions can name, found by a search.
RuleSet: Found(name, query)
* extension[+].url = "http://hl7.org/fhir/StructureDefinition/variable"
* extension[=].valueExpression.name = "{name}"
* extension[=].valueExpression.language = #application/x-fhir-query
* extension[=].valueExpression.expression = "{query}"

// The resource with which a form is opened.
RuleSet: OpenedWith(name, type, meaning)
* extension[+].url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-launchContext"
* extension[=].extension[+].url = "name"
* extension[=].extension[=].valueCoding = $launch-context#{name}
* extension[=].extension[+].url = "type"
* extension[=].extension[=].valueCode = #{type}
* extension[=].extension[+].url = "description"
* extension[=].extension[=].valueString = "{meaning}"
