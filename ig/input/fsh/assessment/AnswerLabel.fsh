Extension: AnswerLabel
Id: answer-label
Title: "Sensitivity of a question"
Description: "A label that each answer to this question, or to any question of this section, carries from the moment it is given."
Context: Questionnaire.item
* value[x] 1..1
* value[x] only code
* valueCode from Labels (required)
