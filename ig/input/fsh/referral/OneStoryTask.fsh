Profile: OneStoryTask
Parent: Task
Id: onestory-task
Title: "Task"
Description: "Something that somebody is asked to do, for a person or in the running of care."
* ^purpose = "Sent by whoever asks for it, and again by whoever does it as the work goes on. Given a task about a person, then it names the person, so that it is found in the person's record."
* insert AppliedToEveryWrite
* obeys task-1
* insert Must(identifier, [[the sender's own number of the task]])
* insert Must(basedOn, [[what led to it]])
* insert Must(status, [[whether it is asked for, under way or done]])
* insert Must(statusReason, [[why it is rejected, cancelled or on hold]])
* insert Must(businessStatus, [[how far it has come, in the words of those who work on it]])
* insert Must(intent, [[that it is an order, a plan or a proposal]])
* insert Must(priority, [[how soon it must be done]])
* insert Must(code, [[what is to be done]])
* insert Must(focus, [[what it acts on, such as a referral]])
* insert Must(for, [[the person]])
* insert Must(authoredOn, [[when it was made]])
* insert Must(requester, [[who asks]])
* insert Must(owner, [[who is to do it]])
* insert Must(reasonCode, [[why]])
* insert Must(restriction.period, [[by when]])
* insert Must(note, [[what has been said about it]])
