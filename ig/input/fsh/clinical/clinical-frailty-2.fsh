Invariant: clinical-frailty-2
Description: "The number of a level is the one that belongs to its code. Leave the number out, or correct it."
Severity: #error
Expression: "value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and extension.where(url = 'http://hl7.org/fhir/StructureDefinition/ordinalValue').exists()).all('1129331000000101|1129341000000105|1129351000000108|1129361000000106|1129371000000104|1129381000000102|1129391000000100|1129401000000102|1129411000000100'.indexOf(code) = 17 * (extension.where(url = 'http://hl7.org/fhir/StructureDefinition/ordinalValue').value - 1))"
