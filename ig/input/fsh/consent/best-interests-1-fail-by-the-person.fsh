Instance: best-interests-1-fail-by-the-person
InstanceOf: BestInterestsDecision
Usage: #example
Title: "Decided by the person"
Description: "Decided by the person"
* insert ToldConsent(9990009015, OPTIN)
* performer = Reference(9990009015)
* provision.type = #permit
* provision.period.end = "2026-03-17"
