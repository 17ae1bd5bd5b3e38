Profile: TreatmentEscalationPlan
Parent: DocumentPointer
Id: onestory-treatment-escalation-plan
Title: "Treatment escalation plan"
Description: "A pointer to the plan that says which treatments are to be tried for a person who gets worse, and which are not."
* ^purpose = "Sent by the clinician's organisation when the plan is signed, and again when it is reviewed or replaced. Given a person who moves between home and hospital, the plan goes with them; the pointer says where it is."
* insert SignedDocument
* type = $snomed#735324008
