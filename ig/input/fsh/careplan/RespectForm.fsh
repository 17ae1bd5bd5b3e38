Profile: RespectForm
Parent: DocumentPointer
Id: onestory-respect-form
Title: "ReSPECT form"
Description: "A pointer to the form on which a person and a clinician have written what should happen in an emergency: whether it is in force, who signed it, when it is reviewed, where the original is."
* ^purpose = "Sent by the clinician's organisation when the form is signed, and again when it is reviewed or replaced. Given a crew at the door, the pointer says where the original is; the original, not the pointer, is what they act on."
* insert SignedDocument
* type = $snomed#1382601000000107
