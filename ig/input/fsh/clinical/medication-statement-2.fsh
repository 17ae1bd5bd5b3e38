Invariant: medication-statement-2
Description: "A reader can tell which medicine it is. Send its code, its name in text, or a reference to a Medication."
Severity: #error
Expression: "medication.ofType(CodeableConcept).all(coding.code.exists() or text.exists()) and medication.ofType(Reference).all(reference.exists() or identifier.exists() or display.exists())"
