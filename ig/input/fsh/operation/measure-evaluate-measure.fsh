Instance: measure-evaluate-measure
InstanceOf: OperationDefinition
Usage: #definition
Title: "A measure is worked out"
Description: "Works a measure out over everybody whom the caller may count, and over one time."
* insert Operation(evaluate-measure, Measure)
* insert OnBoth
* insert Planned(false)
* name = "MeasureEvaluateMeasure"
* base = "http://hl7.org/fhir/OperationDefinition/Measure-evaluate-measure"
* insert Takes(periodStart, 1, 1, date, [[The first day that counts.]])
* insert Takes(periodEnd, 1, 1, date, [[The last day that counts.]])
* insert Takes(measure, 0, 1, string, [[The measure, where the operation is called on the type.]])
* insert Takes(reportType, 0, 1, code, [[population for the numbers, which is the default, or subject for one person.]])
* insert Takes(subject, 0, 1, string, [[The person, with the report type subject.]])
* insert Gives(return, 1, 1, MeasureReport, [[The numbers. Small ones are left out, so that nobody can be recognised.]])
