Instance: patient-merge
InstanceOf: OperationDefinition
Usage: #definition
Title: "Two ids of one person become one"
Description: "Joins a duplicate, a temporary record or a superseded number with the record that stays, in one transaction. The old id leads to the new one."
* insert Operation(merge, Patient)
* insert OnType
* insert Built(true)
* name = "PatientMerge"
* base = "http://hl7.org/fhir/OperationDefinition/Patient-merge"
* insert Takes(source-patient, 0, 1, Reference, [[The Patient that is superseded. Send this or its identifier.]])
* insert Takes(source-patient-identifier, 0, *, Identifier, [[The NHS number of the Patient that is superseded.]])
* insert Takes(target-patient, 0, 1, Reference, [[The Patient that stays. Send this or its identifier.]])
* insert Takes(target-patient-identifier, 0, *, Identifier, [[The NHS number of the Patient that stays.]])
* insert Takes(result-patient, 0, 1, Patient, [[What the surviving Patient is to say, if that is to change. Its id is the target's, or none.]])
* insert Takes(preview, 0, 1, boolean, [[True to write nothing and learn what would happen.]])
* insert Takes(delete-source, 0, 1, boolean, [[Refused if true: the superseded Patient is kept, so that the merge can be undone.]])
* insert GivesParts(moved, 0, *, [[What moved, or would move, by type.]])
* insert CountedByType
* insert Gives(result, 0, 1, Patient, [[The surviving Patient.]])
* insert OutcomeInWords
