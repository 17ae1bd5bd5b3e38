Profile: OneStoryCommunication
Parent: Communication
Id: onestory-communication
Title: "Communication"
Description: "What one of those who look after a person told another, or told the person or the family: a call, a message, a conversation at the door."
* ^purpose = "Sent by whoever told it, so that the next one knows what was said and to whom. Given a message that asks for something to be done, send a Referral too: a Communication has no clock."
* insert AppliedToEveryWrite
* obeys communication-1 and communication-2
* insert Must(identifier, [[the sender's own number]])
* insert Must(basedOn, [[the plan or referral that led to it]])
* insert Must(status, [[whether it was told]])
* insert Must(category, [[what kind of message it is]])
* insert Must(priority, [[how soon it must be read]])
* insert Must(medium, [[by which way]])
* insert Must(subject, [[the person whom it is about]])
* insert AboutOnePerson
* insert Must(topic, [[in a few words what it is about]])
* insert Must(about, [[the resources that it is about]])
* insert Must(encounter, [[the contact in which it was told]])
* insert Must(sent, [[when it was told]])
* insert Must(received, [[when it arrived]])
* insert Must(recipient, [[who was told]])
* insert Must(sender, [[who told it]])
* insert Must(payload, [[what was said]])
* insert Must(note, [[what else a reader needs to know]])
