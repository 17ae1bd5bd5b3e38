Profile: Referral
Parent: ServiceRequest
Id: onestory-referral
Title: "Referral"
Description: "A request that another team sees, assesses or supports a person. Its progress is kept on a Task."
* ^purpose = "Sent by anyone who asks another team or the single point of access to do something for a person. Given a person who must be seen within two hours, when the referral is received, then authoredOn carries the date and time and priority is urgent, so that the response clock can run."
* insert AppliedToEveryWrite
* obeys referral-1 and referral-2 and uk-core-1
* subject only Reference(Patient)
* subject obeys subject-1
* insert Must(identifier, [[the sender's own number of the referral]])
* insert Must(basedOn, [[the plan or request that led to this one]])
* insert Must(status, [[whether the referral stands]])
* insert Must(intent, [[that it is an order, a plan or a proposal]])
* insert Must(category, [[what kind of referral it is]])
* insert Must(priority, [[how soon the person must be seen]])
* insert Must(code, [[what is asked for]])
* insert Must(subject, [[the person who is referred]])
* insert Must(occurrence[x], [[when it should happen; the end of the period is when it is due]])
* insert Must(authoredOn, [[when the referral was received, with the time]])
* insert Must(requester, [[who asks: somebody in a role, or an organisation, or the person]])
* insert Must(performer, [[the organisation, service or team that is asked]])
* insert Must(reasonCode, [[why]])
* insert Must(reasonReference, [[the condition or observation that is the reason]])
* insert Must(supportingInfo, [[what the next team should read: plans, assessments]])
* insert Must(note, [[what the next team needs to know before it goes]])
