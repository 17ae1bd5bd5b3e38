Instance: measure-report-2-fail-more
InstanceOf: OneStoryMeasureReport
Usage: #example
Title: "More than all"
Description: "More than all"
* insert ToldMeasureReport(summary, 121)
