Instance: patient-story
InstanceOf: OperationDefinition
Usage: #definition
Title: "The whole shared story"
Description: "Everything that is shared about a person, in one document, under headings that people know. As HTML it is a page to read."
* insert Operation(story, Patient)
* insert OnOne
* insert Built(false)
* name = "PatientStory"
* insert Takes(section, 0, *, string, [[Headings to tell, by their codes in UK Core's RecordStandardHeadings. Without any, all of them. The person is told in any case.]])
* insert Takes(_since, 0, 1, dateTime, [[Tell only what was stored at this time or later. The person is told in any case.]])
* insert Gives(return, 1, 1, Bundle, [[A document: a Composition with its headings, then every current resource that names the person, then what these refer to.]])
