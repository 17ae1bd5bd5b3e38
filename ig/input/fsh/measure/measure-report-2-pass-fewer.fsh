Instance: measure-report-2-pass-fewer
InstanceOf: OneStoryMeasureReport
Usage: #example
Title: "Fewer than all"
Description: "Fewer than all"
* insert ToldMeasureReport(summary, 119)
