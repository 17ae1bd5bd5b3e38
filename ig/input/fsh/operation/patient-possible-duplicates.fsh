Instance: patient-possible-duplicates
InstanceOf: OperationDefinition
Usage: #definition
Title: "Who may be registered twice"
Description: "Pairs of a temporary record and a person who has the same names and birth date. Ids alone; somebody has to look."
* insert Operation(possible-duplicates, Patient)
* insert OnType
* insert Built(false)
* name = "PatientPossibleDuplicates"
* insert Takes(person, 0, 1, string, [[The id of a temporary record, to ask for its pairs alone.]])
* insert Gives(complete, 1, 1, boolean, [[False if there are more than the 500 that are told.]])
* insert GivesParts(pair, 0, *, [[Two who may be one.]])
* insert WithPart(out, temporary, 1, 1, Reference, [[The temporary record.]])
* insert WithPart(out, candidate, 1, 1, Reference, [[The person who may be the same.]])
