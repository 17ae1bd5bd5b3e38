Alias: $ucum = http://unitsofmeasure.org
Alias: $loinc = http://loinc.org
Alias: $item-control = http://hl7.org/fhir/questionnaire-item-control
Alias: $launch-context = http://hl7.org/fhir/uv/sdc/CodeSystem/launchContext
