Extension: Told
Id: told
Title: "Who told an answer, and when"
Description: "Who recorded this answer, for which organisation and when, where that differs from the response as a whole: an answer taken over from an earlier form, or given by somebody else."
Context: QuestionnaireResponse.item, QuestionnaireResponse.item.answer
* extension contains
    author 0..1 and
    organisation 0..1 and
    date 1..1 and
    response 0..1
* extension[author] ^short = "who recorded the answer"
* extension[author].value[x] only Reference(Practitioner or PractitionerRole or Patient or RelatedPerson or Organization)
* extension[organisation] ^short = "for which organisation"
* extension[organisation].value[x] only Reference(Organization)
* extension[date] ^short = "when it was recorded"
* extension[date].value[x] only dateTime
* extension[response] ^short = "the response in which it was first given"
* extension[response].value[x] only Reference(QuestionnaireResponse)
