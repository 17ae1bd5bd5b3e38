Profile: OneStoryRelatedPerson
Parent: RelatedPerson
Id: onestory-related-person
Title: "RelatedPerson"
Description: "A member of a person's circle of support: who it is, in which order to ring, what they do and when, whether they have agreed to be contacted. Carer, proxy and parental responsibility are relationships."
* ^purpose = "Sent by whoever learns from the person, or from their family, who helps and who is to be rung, and again when that changes. Given somebody who no longer helps, send active false or the end of the period; somebody who is both daughter and carer has two relationships."
* insert AppliedToEveryWrite
* obeys related-person-1 and related-person-2 and related-person-3 and related-person-4
* extension contains
    ContactOrder named contactOrder 0..1 and
    ContactConsent named contactConsent 0..1 and
    SupportOffered named supportOffered 0..*
* insert Must(extension[contactOrder], [[whom to ring first]])
* insert Must(extension[contactConsent], [[whether they have agreed to be contacted]])
* insert Must(extension[supportOffered], [[what they do for the person, and when]])
* insert Must(active, [[whether they still belong to the circle]])
* insert Must(patient, [[the person in whose circle they are]])
* patient obeys subject-1
* insert Must(relationship, [[what they are to the person, carer and proxy too]])
* relationship from CircleRelationship (preferred)
* insert Must(name, [[what they are called]])
* insert Must(telecom, [[how to reach them, by day and by night]])
* insert Must(address, [[where they live, as far as it helps]])
* insert Must(period, [[from when until when]])
* insert Must(communication, [[the languages in which they are spoken to]])
* communication.language from http://hl7.org/fhir/ValueSet/all-languages (required)
