Profile: LegalAuthority
Parent: OneStoryConsent
Id: onestory-legal-authority
Title: "Legal authority"
Description: "An attorney or a deputy who may decide for the person: in what, since when, under which number, and where the original is."
* ^purpose = "Sent by whoever has seen the registered power of attorney or the order of the court. Given a power over money only, then its role says so, and nobody takes it for a power over care. Given a power that is not yet registered, then status is proposed."
* insert RecordedConsent(ConsentKind#legal-authority)
* provision.type = #permit
* obeys legal-authority-1
* provision.actor 1..*
* provision.actor.role from LegalAuthorities (required)
* provision.actor.reference only Reference(RelatedPerson or Practitioner or PractitionerRole or Organization or Patient)
* insert Must(policy, [[how several decide: together, or each alone]])
