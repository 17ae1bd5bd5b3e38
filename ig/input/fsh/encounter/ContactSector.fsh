Extension: ContactSector
Id: contact-sector
Title: "Sector of a contact"
Description: "The part of health, care and community life in which a contact took place, for readers and measures. Who may see it does not depend on this."
Context: Encounter
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from Sectors (required)
