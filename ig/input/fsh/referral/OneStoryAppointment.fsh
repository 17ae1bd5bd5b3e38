Profile: OneStoryAppointment
Parent: Appointment
Id: onestory-appointment
Title: "Appointment"
Description: "When a person is to be seen, by whom and where."
* ^purpose = "Sent by the service that books it, when it is booked, moved or cancelled. Given a home visit, then start and end are the hours between which somebody comes, and the person's home needs no Location."
* insert AppliedToEveryWrite
* obeys appointment-1 and uk-core-1
* insert Must(identifier, [[the sender's own number of the appointment]])
* insert Must(status, [[whether it is booked, kept, missed or cancelled]])
* insert Must(cancelationReason, [[why it was cancelled]])
* insert Must(serviceType, [[which kind of service]])
* insert Must(specialty, [[in which field]])
* insert Must(appointmentType, [[a first visit, a review, a walk-in]])
* insert Must(reasonCode, [[why]])
* insert Must(reasonReference, [[the condition that is the reason]])
* insert Must(description, [[what it is, in words for the person]])
* insert Must(start, [[when it begins, with the time]])
* insert Must(end, [[when it ends]])
* insert Must(slot, [[the slot that it fills]])
* insert Must(patientInstruction, [[what the person should do or bring]])
* insert Must(basedOn, [[the referral that it answers]])
* insert Must(participant, [[the person, and who sees them]])
* insert Must(participant.actor, [[who it is]])
