Instance: patient-break-glass
InstanceOf: OperationDefinition
Usage: #definition
Title: "Break the glass"
Description: "Opens one person's record for a while to somebody who treats them and may not see it otherwise. It is reviewed afterwards, and the person sees that it happened."
* insert Operation(break-glass, Patient)
* insert OnOne
* insert Planned(true)
* name = "PatientBreakGlass"
* insert Takes(purpose, 1, 1, Coding, [[Why, as a code of v3-ActReason such as ETREAT.]])
* insert Takes(reason, 1, 1, string, [[Why, in words that the reviewer and the person will read.]])
* insert Gives(granted, 1, 1, boolean, [[Whether the record is open now.]])
* insert Gives(until, 0, 1, instant, [[When it closes again.]])
* insert OutcomeInWords
