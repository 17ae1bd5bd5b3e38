Instance: patient-assessment
InstanceOf: OperationDefinition
Usage: #definition
Title: "The current single assessment"
Description: "The newest answer to each question of the single assessment, whoever asked it, each with its author, organisation and date."
* insert Operation(assessment, Patient)
* insert OnOne
* insert Planned(false)
* name = "PatientAssessment"
* insert Takes(questionnaire, 0, 1, canonical, [[The form whose questions are answered; the single assessment if it is left out.]])
* insert Gives(return, 1, 1, QuestionnaireResponse, [[The answers. What may not be seen is left out, and the answer says that it may have been narrowed.]])
