Profile: OneStoryAllergyIntolerance
Parent: AllergyIntolerance
Id: onestory-allergy-intolerance
Title: "AllergyIntolerance"
Description: "What a person must not be given or meet, and what happens if they are; or that somebody asked, and nothing is known."
* ^purpose = "Sent by whoever learns of it from the person, their family or what happened. Given a person who was asked and has no allergy, send the code for it with who asked: an empty list says only that nobody has told. Given an allergy that proves wrong, send verificationStatus refuted."
* insert AppliedToEveryWrite
* obeys allergy-intolerance-1 and allergy-intolerance-2
* insert Must(identifier, [[the sender's own number]])
* insert Must(clinicalStatus, [[whether it still holds]])
* insert Must(verificationStatus, [[how certain it is]])
* insert Must(type, [[allergy, or intolerance]])
* insert Must(category, [[medicine, food, surroundings]])
* insert Must(criticality, [[how dangerous it can become]])
* code 1..1
* insert Must(code, [[to what, or that nothing is known]])
* insert Must(patient, [[the person]])
* patient obeys subject-1
* insert Must(onset[x], [[since when]])
* insert Must(recordedDate, [[when it was written down]])
* insert Must(recorder, [[who wrote it down]])
* insert Must(asserter, [[who said so]])
* insert Must(reaction, [[what happened]])
* insert Must(reaction.manifestation, [[how it showed]])
* insert Must(reaction.severity, [[how bad it was]])
