Extension: WinterOffer
Id: winter-offer
Title: "Offer of a winter plan"
Description: "Whether the plan was offered, accepted or declined."
Context: CarePlan
* value[x] 1..1
* value[x] only code
* valueCode from WinterOfferAnswers (required)
