CodeSystem: WinterOfferAnswer
Id: winter-offer-answer
Title: "Answers to the offer of a winter plan"
Description: "What became of the offer."
* ^experimental = false
* ^caseSensitive = true
* #offered "Offered" "The plan has been offered, and the person has not answered yet."
* #accepted "Accepted" "The person wants the plan."
* #declined "Declined" "The person does not want the plan; it is offered again next year."
