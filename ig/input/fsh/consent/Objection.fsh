Profile: Objection
Parent: OneStoryConsent
Id: onestory-objection
Title: "Objection"
Description: "The person does not want an organisation, a sector, or somebody on its staff to see the record or a part of it."
* ^purpose = "Sent by whoever hears the objection, or by the person. Given one objection, then there is one Consent with one rule, so that each can be taken back by itself. Organisations and staff are actors; sectors and kinds of content are codes. Given an objection to all sharing, then provision.action is disclose and nothing narrows it."
* insert RecordedConsent(ConsentKind#objection)
* provision.type = #deny
* provision obeys objection-1
* provision.actor.reference only Reference(Organization or Practitioner or PractitionerRole or CareTeam or RelatedPerson)
* provision.class from ContentKinds (required)
* provision.securityLabel from Labels (required)
