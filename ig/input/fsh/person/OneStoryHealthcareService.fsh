Profile: OneStoryHealthcareService
Parent: HealthcareService
Id: onestory-healthcare-service
Title: "HealthcareService"
Description: "What an organisation offers: what it is, for whom, where, when it is open, how one gets there and in, and how much is free."
* ^purpose = "Sent by the organisation that offers the service, and again whenever its hours, its criteria or its free capacity change, so that whoever looks for help for a person finds what is really there. Given a service that is full, send free capacity 0 with the time, rather than nothing."
* insert AppliedToEveryWrite
* obeys healthcare-service-1 and healthcare-service-2
* extension contains FreeCapacity named freeCapacity 0..*
* insert Must(extension[freeCapacity], [[how much is free, of what, and when that was said]])
* insert Must(identifier, [[the numbers by which the service is known]])
* insert Must(active, [[whether the service takes people at all]])
* insert Must(providedBy, [[which organisation offers it]])
* insert Must(category, [[the broad kind of service]])
* insert Must(type, [[what is offered]])
* insert Must(specialty, [[in which field]])
* insert Must(location, [[where]])
* insert Must(name, [[the name by which people know it]])
* insert Must(comment, [[what somebody who asks for it needs to know]])
* insert Must(telecom, [[how to reach it]])
* insert Must(coverageArea, [[where people live whom it serves]])
* insert Must(serviceProvisionCode, [[whether it costs something]])
* insert Must(eligibility, [[for whom it is, and for whom not]])
* insert Must(characteristic, [[how accessible it is: step-free, hearing loop, interpreters, home visits]])
* insert Must(communication, [[the languages in which it is offered]])
* communication from http://hl7.org/fhir/ValueSet/all-languages (required)
* insert Must(referralMethod, [[how one asks for it]])
* insert Must(appointmentRequired, [[whether one needs an appointment]])
* insert Must(availableTime, [[when it is open]])
* insert Must(notAvailable, [[when it is closed although it would be open]])
