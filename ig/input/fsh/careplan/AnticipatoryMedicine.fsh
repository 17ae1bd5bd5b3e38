Extension: AnticipatoryMedicine
Id: anticipatory-medicine
Title: "Medicine at hand"
Description: "A medicine or piece of equipment that is kept ready for the person, and where."
Context: CarePlan
* extension contains
    what 1..1 and
    kept 1..1
* extension[what] ^short = "the medicine or equipment, or its prescription"
* extension[what].value[x] only CodeableConcept or Reference(MedicationRequest or MedicationStatement or Medication or Device)
* extension[kept] ^short = "where somebody who stands in the room finds it"
* extension[kept].value[x] only string
