Extension: ContactInOrder
Id: contact-in-order
Title: "Whom to contact, in order"
Description: "Somebody to contact when the plan is needed: 1 is tried first."
Context: CarePlan
* extension contains
    order 1..1 and
    who 1..1 and
    telecom 0..* and
    when 0..1
* extension[order] ^short = "1 is tried first"
* extension[order].value[x] only positiveInt
* extension[who] ^short = "who it is"
* extension[who].value[x] only Reference(RelatedPerson or Practitioner or PractitionerRole or Organization or HealthcareService or CareTeam or Patient)
* extension[telecom] ^short = "how to reach them"
* extension[telecom].value[x] only ContactPoint
* extension[when] ^short = "at which hours, or in which case"
* extension[when].value[x] only string
