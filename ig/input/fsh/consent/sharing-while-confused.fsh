Instance: sharing-while-confused
InstanceOf: BestInterestsDecision
Usage: #example
Title: "The rapid response nurse decides to share while Ada is confused"
Description: "The rapid response nurse decides to share while Ada is confused"
* insert ToldConsent(9990009015, OPTIN)
* performer = Reference(rapid-response-nurse)
* verification.verified = true
* verification.verifiedWith = Reference(ruth)
* provision.type = #permit
* provision.period.end = "2026-03-03"
* provision.extension[forSector].valueCode = #voluntary
