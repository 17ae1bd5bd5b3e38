Profile: OneStoryObservation
Parent: Observation
Id: onestory-observation
Title: "Observation"
Description: "Something that was measured, seen or said of a person at a time: a temperature, a score, whether somebody smokes, how a day went."
* ^purpose = "Sent by whoever measured or saw it, with the time and the unit. Given something that could not be measured, send the reason in dataAbsentReason instead of a number that stands for it."
* insert AppliedToEveryWrite
* obeys observation-1
* subject 1..1
* insert AboutOnePerson
* insert Must(identifier, [[the sender's own number]])
* insert Must(status, [[whether it is final or may change]])
* insert Must(category, [[what kind of observation it is]])
* insert Must(code, [[what was observed]])
* insert Must(subject, [[the person]])
* insert Must(encounter, [[the contact in which it was observed]])
* insert Must(effective[x], [[when it was so, with the time where it matters]])
* insert Must(performer, [[who observed it]])
* insert Must(value[x], [[what was found]])
* insert Must(dataAbsentReason, [[why there is no value]])
* insert Must(interpretation, [[whether it is high, low or usual for this person]])
* insert Must(note, [[what else a reader needs to know]])
* insert Must(component, [[the parts that belong together]])
* insert Must(derivedFrom, [[what it was worked out from]])
