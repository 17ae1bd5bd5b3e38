Profile: OneStoryPatient
Parent: Patient
Id: onestory-patient
Title: "Patient"
Description: "A person whose story is shared. The NHS number, where there is one, is checked, and is also the resource's id."
* ^purpose = "Sent by whoever first meets the person, usually the GP practice at registration, and again whenever name, address, contact details or the NHS number's verification change. Given a person who has died, send deceased with the notice of death: informal from whoever knows of it, formal once the registrar has told, removed when the notice was wrong. Given a person without a known NHS number, send no NHS number identifier; OneStory gives a temporary id until the number is known."
* insert AppliedToEveryWrite
* obeys patient-1 and patient-2 and patient-3 and patient-4 and patient-5 and patient-6 and patient-7 and patient-8
* extension contains $interpreter-required named interpreterRequired 0..1
* insert Must(extension, [[what UK Core adds: ethnic category, ways of contact, notice of death; and whether an interpreter is needed]])
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* insert Must(identifier, [[the numbers by which senders know the person]])
* identifier contains nhsNumber 0..1 and supersededNhsNumber 0..*
* identifier[nhsNumber] obeys nhs-number-1 and nhs-number-2 and nhs-number-3 and nhs-number-4
* identifier[nhsNumber] ^short = "the NHS number, ten digits, with its verification status"
* identifier[nhsNumber].system 1..1
* identifier[nhsNumber].system = $nhs-number (exactly)
* identifier[nhsNumber].value 1..1
* insert Must(identifier[nhsNumber].value, [[ten digits without spaces]])
* identifier[supersededNhsNumber] obeys nhs-number-1 and nhs-number-2 and nhs-number-3 and nhs-number-4
* identifier[supersededNhsNumber] ^short = "an NHS number that the person had before"
* identifier[supersededNhsNumber] ^comment = "A number that another has replaced is kept outside the system of the NHS number, of which a Patient has one identifier at most, as in UK Core. OneStory moves a number that is sent under the NHS number's system with the use 'old'."
* identifier[supersededNhsNumber].use = #old (exactly)
* identifier[supersededNhsNumber].system 1..1
* identifier[supersededNhsNumber].system = $superseded-nhs-number (exactly)
* identifier[supersededNhsNumber].value 1..1
* insert Must(active, [[whether this record of the person is in use]])
* insert Must(name, [[what the person is called, and wishes to be called]])
* insert Must(telecom, [[how to reach the person]])
* insert Must(gender, [[the administrative gender]])
* insert Must(birthDate, [[the date of birth, as far as it is known]])
* insert Must(deceased[x], [[that the person has died, and when]])
* insert Must(address, [[where the person lives, with the postcode]])
* insert Must(contact, [[somebody to be rung of whom no more is known; otherwise send a RelatedPerson]])
* insert Must(communication, [[the languages and ways in which the person communicates, sign languages too]])
* communication.language from http://hl7.org/fhir/ValueSet/all-languages (required)
* insert Must(generalPractitioner, [[the GP practice at which the person is registered]])
