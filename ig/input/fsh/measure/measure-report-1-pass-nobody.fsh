Instance: measure-report-1-pass-nobody
InstanceOf: OneStoryMeasureReport
Usage: #example
Title: "Names nobody"
Description: "Names nobody"
* insert ToldMeasureReport(summary, 108)
