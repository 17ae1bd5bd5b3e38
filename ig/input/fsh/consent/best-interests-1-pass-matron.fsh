Instance: best-interests-1-pass-matron
InstanceOf: BestInterestsDecision
Usage: #example
Title: "Decided by a professional"
Description: "Decided by a professional"
* insert ToldConsent(9990009015, OPTIN)
* performer = Reference(community-matron)
* provision.type = #permit
* provision.period.end = "2026-03-17"
