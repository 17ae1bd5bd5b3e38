Extension: AnswerKind
Id: answer-kind
Title: "Kind of content of a question"
Description: "What the answers to this section, or to this question, tell of, as far as access rules and objections need to know. A question inherits it from its section."
Context: Questionnaire.item
* value[x] 1..1
* value[x] only code
* valueCode from ContentKinds (required)
