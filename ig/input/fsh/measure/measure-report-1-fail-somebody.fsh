Instance: measure-report-1-fail-somebody
InstanceOf: OneStoryMeasureReport
Usage: #example
Title: "A summary that names a person"
Description: "A summary that names a person"
* insert ToldMeasureReport(summary, 108)
* subject = Reference(9990009015)
