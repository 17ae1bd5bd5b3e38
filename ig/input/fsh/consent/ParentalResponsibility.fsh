Profile: ParentalResponsibility
Parent: OneStoryConsent
Id: onestory-parental-responsibility
Title: "Parental responsibility"
Description: "Somebody may decide for a child, until the child is eighteen, or can decide alone, or a court says otherwise."
* ^purpose = "Sent by the practice or the council that has seen the birth certificate, the agreement or the order. Given two parents, then there are two Consents. Given a young person who understands what is decided, then the young person's own objection comes first."
* insert RecordedConsent(ConsentKind#parental-responsibility)
* provision.type = #permit
* obeys parental-1
* provision.actor.role = Authority#parent
* provision.actor.reference only Reference(RelatedPerson or Patient or Organization)
* provision.period 1..1
* provision.period.end 1..1
* provision.period.end ^short = "the eighteenth birthday, or an earlier review"
