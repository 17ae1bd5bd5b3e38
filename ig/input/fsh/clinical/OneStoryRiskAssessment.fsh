Profile: OneStoryRiskAssessment
Parent: RiskAssessment
Id: onestory-risk-assessment
Title: "RiskAssessment"
Description: "What could happen to a person, how likely somebody thinks it is, and what is done about it."
* ^purpose = "Sent by whoever assessed the risk with the person, with the day and what it rests on. Given a newer assessment of the same risk, send the older one again with status cancelled, or let the newer one name it in parent."
* insert AppliedToEveryWrite
* obeys risk-assessment-1 and risk-assessment-2
* insert Must(identifier, [[the sender's own number]])
* insert Must(parent, [[the assessment that this one follows]])
* insert Must(status, [[whether it is final]])
* insert Must(method, [[the tool that was used]])
* insert Must(code, [[which risk]])
* insert Must(subject, [[the person]])
* insert AboutOnePerson
* insert Must(occurrence[x], [[when it was assessed]])
* insert Must(condition, [[the problem that it comes from]])
* insert Must(performer, [[who assessed it]])
* insert Must(basis, [[what it rests on]])
* insert Must(prediction, [[what could happen, and how likely that is]])
* insert Must(prediction.qualitativeRisk, [[how likely, in words]])
* insert Must(mitigation, [[what is done about it]])
* insert Must(note, [[what else a reader needs to know]])
