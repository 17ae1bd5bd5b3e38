Profile: SingleAssessmentResponse
Parent: OneStoryQuestionnaireResponse
Id: single-assessment-response
Title: "Response to an assessment"
Description: "Answers to the single assessment, the rapid assessment or the carer's assessment, complete or only what is new: who gave them, to whom, for which organisation, when, and by which version of the form."
* ^purpose = "Sent by any organisation that assesses a person or learns something new, and declared by it. Given an answer taken over from another form, send told with it: who recorded it, for whom and when. Given an answer that the person confirmed, send it as it was, marked confirmed."
* obeys single-assessment-response-1 and single-assessment-response-2 and single-assessment-response-3 and single-assessment-response-4
