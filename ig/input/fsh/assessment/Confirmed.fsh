Extension: Confirmed
Id: confirmed
Title: "Confirmed without change"
Description: "The answer was read to the person, who said that it still holds. Send it with the answer as it was, and with told for who gave it first."
Context: QuestionnaireResponse.item, QuestionnaireResponse.item.answer
* value[x] 1..1
* value[x] only boolean
* valueBoolean = true (exactly)
