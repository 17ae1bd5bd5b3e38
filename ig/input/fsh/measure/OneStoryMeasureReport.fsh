Profile: OneStoryMeasureReport
Parent: MeasureReport
Id: onestory-measure-report
Title: "MeasureReport"
Description: "What a measure came to, for whom and over which time."
* ^purpose = "Sent by OneStory as the answer to an evaluation, and stored where a commissioner keeps it. Given a report about many, then nobody in it can be recognised: it names no person."
* insert AppliedToEveryWrite
* obeys measure-report-1 and measure-report-2
* insert Must(status, [[whether it is complete]])
* insert Must(type, [[a summary of many, or of one person]])
* insert Must(measure, [[of which measure]])
* insert Must(date, [[when it was worked out]])
* insert Must(reporter, [[who reports]])
* insert Must(period, [[over which time]])
* insert Must(group, [[the numbers]])
* insert Must(group.population.count, [[how many]])
* insert Must(group.measureScore, [[what it came to]])
