Profile: OneStoryConsent
Parent: Consent
Id: onestory-consent
Title: "Consent"
Description: "What a person, or somebody who may decide for them, allows or does not allow: who sees the record, and who acts for the person."
* ^purpose = "Sent by whoever hears the person's wish about sharing, or is shown that somebody may act for the person. Given a wish that no longer holds, when the person takes it back, then the same Consent is sent again with status inactive; it stays in the history."
* insert AppliedToEveryWrite
* obeys consent-1 and consent-2
* patient 1..1
* patient only Reference(Patient)
* patient obeys subject-1
* extension contains
    HowGiven named howGiven 0..1 and
    Recorder named recorder 0..1
* provision.extension contains ForSector named forSector 0..*
* insert Must(identifier, [[the sender's own number of it, or the number of the register]])
* insert Must(status, [[whether it holds now]])
* insert Must(scope, [[privacy, treatment or research]])
* insert Must(category, [[what kind of consent it is]])
* insert Must(patient, [[the person whom it is about]])
* insert Must(dateTime, [[when it was given or decided]])
* insert Must(performer, [[who gave it or decided]])
* insert Must(organization, [[the organisation that recorded it and answers for it]])
* insert Must(extension[howGiven], [[how it was given]])
* insert Must(extension[recorder], [[who wrote it down]])
* insert Must(source[x], [[the form or document, and where the original is]])
* insert Must(provision, [[what is allowed or not]])
* insert Must(provision.type, [[whether it permits or denies]])
* insert Must(provision.period, [[from when, until when]])
* insert Must(provision.actor, [[the organisations and people whom it names]])
* insert Must(provision.extension[forSector], [[the sectors that it names]])
* insert Must(provision.class, [[the kinds of content that it names]])
* insert Must(provision.purpose, [[the purposes that it names]])
