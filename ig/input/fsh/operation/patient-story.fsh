Instance: patient-story
InstanceOf: OperationDefinition
Usage: #definition
Title: "The whole shared story"
Description: "Everything that is shared about a person, in one document, under headings that people know. As HTML it is a page to read."
* insert Operation(story, Patient)
* insert OnOne
* insert Built(false)
* name = "PatientStory"
* insert Gives(return, 1, 1, Bundle, [[A document: a Composition with its headings, then every current resource that names the person, then what these refer to.]])
