Profile: AdvanceDecision
Parent: OneStoryDocumentReference
Id: onestory-advance-decision
Title: "Advance decision to refuse treatment"
Description: "A pointer to the document in which a person refuses a treatment ahead of the time at which they cannot decide: what is refused, who has seen the original, and where it is."
* ^purpose = "Sent by the organisation whose clinician has seen the original, when the person wants it known. Given a decision that the person takes back, then status becomes superseded at once."
* obeys advance-decision-1 and signed-document-1
* extension contains ReviewDate named reviewDate 0..1
* extension[originalAt] 1..1
* type 1..1
* type = PlanType#advance-decision
* subject 1..1
* date 1..1
* docStatus 1..1
* insert Must(extension[reviewDate], [[by when the person is asked whether it still holds]])
* insert Must(author, [[the person, who made it]])
* insert Must(authenticator, [[the clinician who has seen the signed original]])
* insert Must(description, [[which treatment is refused, and when]])
