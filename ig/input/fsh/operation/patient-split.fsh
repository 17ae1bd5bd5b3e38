Instance: patient-split
InstanceOf: OperationDefinition
Usage: #definition
Title: "A confused record is put right"
Description: "Moves chosen resources of one person's record to the person whom they are about; the old place is entered in error."
* insert Operation(split, Patient)
* insert OnOne
* insert Built(true)
* name = "PatientSplit"
* insert Takes(resource, 1, *, Reference, [[A resource that is about somebody else.]])
* insert Takes(target-patient, 0, 1, Reference, [[The person whom they are about. Send this or the identifier.]])
* insert Takes(target-patient-identifier, 0, *, Identifier, [[The NHS number of the person whom they are about.]])
* insert Takes(preview, 0, 1, boolean, [[True to write nothing and learn what would happen.]])
* insert Takes(cut-references, 0, 1, boolean, [[True to leave out references that would cross from one person's record to the other's; otherwise they are refused.]])
* insert GivesParts(moved, 0, *, [[What moved, or would move.]])
* insert WithPart(out, from, 1, 1, Reference, [[The old place.]])
* insert WithPart(out, to, 0, 1, Reference, [[The new place, once it is written.]])
* insert GivesParts(still-refers, 0, *, [[A resource that stays and refers to one that moves.]])
* insert WithPart(out, resource, 1, 1, Reference, [[The resource that refers.]])
* insert WithPart(out, path, 1, 1, string, [[The element in which it does.]])
* insert WithPart(out, to, 1, 1, Reference, [[What it refers to.]])
* insert GivesParts(crosses, 0, *, [[A resource that moves and refers to one that stays.]])
* insert WithPart(out, resource, 1, 1, Reference, [[The resource that refers.]])
* insert WithPart(out, path, 1, 1, string, [[The element in which it does.]])
* insert WithPart(out, to, 1, 1, Reference, [[What it refers to.]])
* insert Gives(already-there, 0, *, Reference, [[What the right person has already under an identifier of what moves.]])
* insert Gives(still-names, 0, *, Reference, [[A resource that somebody should read, since its words still name the wrong person.]])
* insert OutcomeInWords
