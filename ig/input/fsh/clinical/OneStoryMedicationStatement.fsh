Profile: OneStoryMedicationStatement
Parent: MedicationStatement
Id: onestory-medication-statement
Title: "MedicationStatement"
Description: "A medicine that a person takes, has taken or keeps at hand, as somebody says, whether or not anybody prescribed it."
* ^purpose = "Sent by the practice, the ward, the pharmacy or the care worker who knows that the person takes it, and again when they stop. Given a medicine kept for a crisis, mark it and say where it is, so that a crew finds it at night."
* insert AppliedToEveryWrite
* obeys medication-statement-1 and medication-statement-2
* extension contains
    MedicineMarked named mark 0..* and
    KeptAt named keptAt 0..1
* insert Must(extension[mark], [[high risk, anticipatory, rescue, time-critical]])
* insert Must(extension[keptAt], [[where it is kept]])
* insert Must(identifier, [[the sender's own number]])
* identifier.system 1..1
* identifier.value 1..1
* insert Must(basedOn, [[the prescription]])
* insert Must(status, [[whether it is taken now]])
* insert Must(category, [[where it is taken]])
* insert Must(medication[x], [[which medicine]])
* insert Must(subject, [[the person]])
* insert AboutOnePerson
* insert Must(effective[x], [[from when until when]])
* insert Must(dateAsserted, [[when somebody said so]])
* insert Must(informationSource, [[who said so]])
* insert Must(derivedFrom, [[what it is known from]])
* insert Must(reasonCode, [[what it is for]])
* insert Must(note, [[what else a reader needs to know]])
* insert Must(dosage, [[how much, how often, by which way]])
