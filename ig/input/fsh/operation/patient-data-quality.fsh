Instance: patient-data-quality
InstanceOf: OperationDefinition
Usage: #definition
Title: "What is to be put right in people's identities"
Description: "The newest things noted about people's numbers and demographics where a sender was let through with a fault. Ids alone."
* insert Operation(data-quality, Patient)
* insert OnType
* insert Built(false)
* name = "PatientDataQuality"
* insert Gives(complete, 1, 1, boolean, [[False if there are more than the 500 that are told.]])
* insert GivesParts(entry, 0, *, [[One thing to put right, newest first.]])
* insert WithPart(out, person, 1, 1, Reference, [[Whose record it is.]])
* insert WithPart(out, rule, 1, 1, code, [[The rule that was broken.]])
* insert WithPart(out, sender, 0, 1, string, [[The ODS code of the organisation that sent it.]])
* insert WithPart(out, noted, 1, 1, instant, [[When it was noted.]])
