Extension: Freshness
Id: freshness
Title: "Freshness period of a question"
Description: "How long an answer to this question keeps. An older one is put to the person to confirm; some answers keep for years, some for days."
Context: Questionnaire.item
* value[x] 1..1
* value[x] only Duration
