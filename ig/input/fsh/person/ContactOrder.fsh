Extension: ContactOrder
Id: contact-order
Title: "Order of contact"
Description: "Whom to ring first, second, third: 1 is rung first. UK Core has the same for Patient.contact only."
Context: RelatedPerson
* value[x] 1..1
* value[x] only positiveInt
