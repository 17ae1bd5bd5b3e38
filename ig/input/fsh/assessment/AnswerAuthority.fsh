Extension: AnswerAuthority
Id: answer-authority
Title: "Authority over a question"
Description: "A sector whose answer to this question is authoritative. An answer from any other sector is kept beside it, shown as reported, and changes nothing."
Context: Questionnaire.item
* value[x] 1..1
* value[x] only code
* valueCode from Sectors (required)
