ValueSet: WinterOfferAnswers
Id: winter-offer-answer
Title: "Answers to the offer of a winter plan"
Description: "Everything that can become of the offer."
* ^experimental = false
* include codes from system WinterOfferAnswer
