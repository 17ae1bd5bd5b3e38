Instance: anticoagulant-of-ada
InstanceOf: OneStoryMedicationStatement
Usage: #example
Title: "Ada's anticoagulant, which a crew must know of after a fall"
Description: "Ada's anticoagulant, which a crew must know of after a fall"
* extension[mark].valueCodeableConcept = MedicineMark#high-risk
* identifier.system = "https://records.example.org/medicines"
* identifier.value = "M-78"
* status = #active
* medicationCodeableConcept.text = "Apixaban 2.5 mg tablets"
* subject = Reference(9990009015)
* effectivePeriod.start = "2024-05-02"
* dateAsserted = "2026-02-03"
* informationSource = Reference(general-practitioner)
* dosage.text = "One tablet morning and evening"
