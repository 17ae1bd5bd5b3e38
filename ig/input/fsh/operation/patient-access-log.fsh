Instance: patient-access-log
InstanceOf: OperationDefinition
Usage: #definition
Title: "Who looked at the record"
Description: "Who looked at or changed the person's record, when, from which organisation and why, systems included."
* insert Operation(access-log, Patient)
* insert OnOne
* insert Planned(false)
* name = "PatientAccessLog"
* insert Takes(start, 0, 1, date, [[The first day to tell of.]])
* insert Takes(end, 0, 1, date, [[The last day to tell of.]])
* insert Takes(_count, 0, 1, integer, [[How many entries a page has.]])
* insert Gives(return, 1, 1, Bundle, [[A searchset of AuditEvents, newest first.]])
