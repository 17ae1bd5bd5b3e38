Instance: patient-undo-merge
InstanceOf: OperationDefinition
Usage: #definition
Title: "A merge is taken back"
Description: "Two people were merged who are not one. Both Patients become what they were, and what had moved goes back."
* insert Operation(undo-merge, Patient)
* insert OnType
* insert Built(true)
* name = "PatientUndoMerge"
* insert Takes(source-patient, 0, 1, Reference, [[The Patient that is superseded. Send this or its identifier.]])
* insert Takes(source-patient-identifier, 0, *, Identifier, [[The NHS number of the Patient that is superseded.]])
* insert Takes(target-patient, 0, 1, Reference, [[The Patient that stays. Send this or its identifier.]])
* insert Takes(target-patient-identifier, 0, *, Identifier, [[The NHS number of the Patient that stays.]])
* insert GivesParts(moved, 0, *, [[What went back, by type.]])
* insert CountedByType
* insert Gives(changed-since, 0, *, Reference, [[What had moved and was changed since; it goes back with its newer content.]])
* insert Gives(written-since, 0, *, Reference, [[What was written to the survivor since and stays there; somebody has to read it.]])
* insert Gives(result, 0, 1, Patient, [[The Patient that was superseded, as it was before.]])
* insert OutcomeInWords
