// The answers of this section, or of this question, make a resource that meets this profile.
RuleSet: MadeInto(profile)
* extension[+].url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-definitionExtract"
* extension[=].extension[+].url = "definition"
* extension[=].extension[=].valueCanonical = Canonical({profile})

// The element of the profile that this answer becomes; it also tells the question apart, wherever it
// is asked. Of a profile of ours the path is given, which the build completes with our base.
RuleSet: Becomes(of, element)
* definition = "{of}#{element}"

// An element that is worked out.
RuleSet: With(of, element, expression)
* insert WithElement({of}, {element})
* extension[=].extension[+].url = "expression"
* extension[=].extension[=].valueExpression.language = #text/fhirpath
* extension[=].extension[=].valueExpression.expression = "{expression}"

// An element that is always the same code.
RuleSet: WithCode(of, element, code)
* insert WithElement({of}, {element})
* extension[=].extension[+].url = "fixed-value"
* extension[=].extension[=].valueCode = #{code}

// An element that is always the same concept.
RuleSet: WithConcept(of, element, concept)
* insert WithElement({of}, {element})
* extension[=].extension[+].url = "fixed-value"
* extension[=].extension[=].valueCodeableConcept = {concept}

RuleSet: WithElement(of, element)
* extension[+].url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-definitionExtractValue"
* extension[=].extension[+].url = "definition"
* extension[=].extension[=].valueUri = "{of}#{element}"

// The answer makes an Observation with this code.
RuleSet: Observed(code)
* code = {code}
* extension[+].url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-observationExtract"
* extension[=].valueBoolean = true
