Instance: telephone-round
InstanceOf: OneStoryQuestionnaireResponse
Usage: #example
Title: "Answers to a form of somebody else's, which are kept as they are"
Description: "Answers to a form of somebody else's, which are kept as they are"
* questionnaire = "https://forms.example.org/Questionnaire/telephone-round"
* status = #completed
* subject = Reference(9990009015)
* authored = "2026-02-20T18:05:00+00:00"
* author = Reference(Z99007)
* item.linkId = "q1"
* item.text = "How was your week?"
* item.answer.valueString = "Good. I have been to the gate and back."
