Profile: BestInterestsDecision
Parent: OneStoryConsent
Id: onestory-best-interests-decision
Title: "Best-interests decision"
Description: "What was decided about sharing for a person who cannot decide it at this time, by whom, and when it is looked at again."
* ^purpose = "Sent by the professional or attorney who decided, after a capacity decision on this very matter found that the person cannot decide it. Given a person who can decide again, then status becomes inactive and the person is asked."
* insert RecordedConsent(ConsentKind#best-interests)
* obeys best-interests-1
* insert Must(verification, [[who of family and friends was asked]])
* provision.period 1..1
* provision.period.end 1..1
* provision.period.end ^short = "when it is looked at again, at the latest"
