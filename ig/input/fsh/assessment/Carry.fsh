Extension: Carry
Id: carry
Title: "Carry rule of a question"
Description: "What a form that is opened later does with the answer to this question."
Context: Questionnaire.item
* value[x] 1..1
* value[x] only code
* valueCode from CarryRules (required)
