Profile: UrgentReferral
Parent: Referral
Id: onestory-urgent-referral
Title: "Urgent referral"
Description: "A referral of a person who must be seen within hours: who asks whom, why, since when and by when."
* ^purpose = "Sent by anyone who finds a person who cannot wait, to the single access point or the team that goes out. Given such a referral, when it is received, then authoredOn is the moment of receipt and occurrencePeriod.end the moment by which somebody must be with the person."
* obeys urgent-referral-1 and urgent-referral-2
* priority 1..1
* code 1..1
* authoredOn 1..1
* requester 1..1
* performer 1..*
* occurrence[x] 1..1
* occurrence[x] only Period
* occurrencePeriod.end 1..1
* insert Must(reasonReference, [[the observation or condition that is the reason]])
