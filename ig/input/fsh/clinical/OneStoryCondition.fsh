Profile: OneStoryCondition
Parent: Condition
Id: onestory-condition
Title: "Condition"
Description: "A problem, diagnosis or concern of a person, as a clinician, a care worker or the person puts it."
* ^purpose = "Sent by whoever finds or hears of it, and again when it ends or turns out to be wrong. Given a diagnosis that was never right, send verificationStatus entered-in-error or refuted; given one that is over, send abatement."
* insert AppliedToEveryWrite
* obeys condition-1 and condition-2 and condition-3
* insert Must(identifier, [[the sender's own number]])
* insert Must(clinicalStatus, [[whether it is active, or over]])
* insert Must(verificationStatus, [[how certain it is]])
* insert Must(category, [[whether it stands on the problem list]])
* insert Must(severity, [[how bad it is]])
* insert Must(code, [[what it is]])
* insert Must(subject, [[the person]])
* insert AboutOnePerson
* insert Must(encounter, [[the contact in which it was found]])
* insert Must(onset[x], [[since when]])
* insert Must(abatement[x], [[until when]])
* insert Must(recordedDate, [[when it was written down]])
* insert Must(recorder, [[who wrote it down]])
* insert Must(asserter, [[who says so]])
* insert Must(note, [[what else a reader needs to know]])
