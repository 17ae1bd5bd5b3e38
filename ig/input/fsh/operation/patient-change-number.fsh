Instance: patient-change-number
InstanceOf: OperationDefinition
Usage: #definition
Title: "A number is changed in confidence"
Description: "Gives a person a new NHS number with no way from the old one to the new or back: for adoption, for a change of recorded gender, or for protection."
* insert Operation(change-number, Patient)
* insert OnOne
* insert Built(true)
* name = "PatientChangeNumber"
* insert Takes(new-patient, 1, 1, Patient, [[The person under the new number, without a link to the old one.]])
* insert Takes(preview, 0, 1, boolean, [[True to write nothing and learn what would happen.]])
* insert GivesParts(written, 0, *, [[What is written anew under the new number, by type.]])
* insert CountedByType
* insert GivesParts(left-behind, 0, *, [[What is not taken along, since it would give the person away, by kind.]])
* insert WithPart(out, type, 1, 1, code, [[What kind of thing it is: an identifier, an attachment, a name.]])
* insert WithPart(out, count, 1, 1, integer, [[How many.]])
* insert Gives(others, 1, 1, integer, [[How many resources of other people tell of this person.]])
* insert Gives(tell, 0, *, string, [[The ODS code of an organisation that had written to the record and has to be told.]])
* insert OutcomeInWords
