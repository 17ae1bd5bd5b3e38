Profile: OneStoryEncounter
Parent: Encounter
Id: onestory-encounter
Title: "Encounter"
Description: "A contact of a person with a service: a visit at home, an ambulance attendance, a time on a ward, a telephone call."
* ^purpose = "Sent by the service that sees the person, when the contact begins and again when it ends. Given a person who leaves hospital, when the ward sends the discharge, then the encounter carries the end of the period, the discharge method and destination, and since when the person was ready to leave, so that the GP and the community team know where the person is."
* insert AppliedToEveryWrite
* obeys encounter-1 and encounter-2 and encounter-3 and encounter-4 and encounter-5 and encounter-6 and encounter-7
* extension contains
    ContactSector named sector 0..1 and
    DischargeReadyDate named dischargeReadyDate 0..1
* insert Must(extension[sector], [[in which part of health and care it takes place]])
* insert Must(extension[dischargeReadyDate], [[since when the person no longer needs to be in hospital]])
* subject 1..1
* insert AboutOnePerson
* insert Must(identifier, [[the sender's own number of the contact]])
* insert Must(status, [[whether the contact is planned, under way or over]])
* insert Must(class, [[where it takes place: at home, in hospital, in an emergency]])
* insert Must(type, [[what kind of contact it is]])
* insert Must(serviceType, [[which kind of service]])
* insert Must(subject, [[the person]])
* insert Must(episodeOfCare, [[the journey that it belongs to]])
* insert Must(basedOn, [[the referral that led to it]])
* insert Must(participant, [[who was there]])
* insert Must(period, [[when it began and ended]])
* insert Must(reasonCode, [[why]])
* insert Must(reasonReference, [[the condition or observation that was the reason]])
* insert Must(hospitalization, [[how the person came into hospital and where they went]])
* hospitalization.admitSource from SourceOfAdmission (preferred)
* hospitalization.dischargeDisposition from DischargeDestination (preferred)
* insert Must(location, [[where it takes place]])
* location.physicalType from EncounterLocationType (preferred)
* insert Must(serviceProvider, [[the organisation that gives the care]])
