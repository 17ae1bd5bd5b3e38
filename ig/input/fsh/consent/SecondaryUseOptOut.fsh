Profile: SecondaryUseOptOut
Parent: OneStoryConsent
Id: onestory-secondary-use-opt-out
Title: "Opt-out of secondary use"
Description: "The person does not want the record used for research or planning. Care is not touched by it."
* ^purpose = "Sent by a practice or by the person, when the person opts out here, or when the national register says that they have. OneStory leaves the person out of every secondary use from then on."
* insert RecordedConsent(ConsentKind#secondary-use-opt-out)
* provision.type = #deny
* provision obeys secondary-use-1
* provision.purpose 1..*
* provision.actor 0..0
