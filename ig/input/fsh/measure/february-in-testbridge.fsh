Instance: february-in-testbridge
InstanceOf: OneStoryMeasureReport
Usage: #example
Title: "In February nine of ten were seen within two hours"
Description: "In February nine of ten were seen within two hours"
* insert ToldMeasureReport(summary, 108)
* date = "2026-03-02"
* reporter = Reference(Z99002)
* group.measureScore.value = 0.9
