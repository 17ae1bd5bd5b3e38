Profile: OneStoryQuestionnaireResponse
Parent: QuestionnaireResponse
Id: onestory-questionnaire-response
Title: "QuestionnaireResponse"
Description: "Answers that a person gave, all of a form or a part of it. Any form's answers are taken; those to a Questionnaire of ours fill in the forms that are opened next."
* ^purpose = "Sent by whoever asked, when the conversation ends, and again when an answer turns out to have been taken down wrongly. Given a single thing that changed, send a response with that one answer; what is left out stays as it was. Given a response about the wrong person, send it again with status entered-in-error."
* insert AppliedToEveryWrite
* obeys questionnaire-response-1 and questionnaire-response-2
* extension contains RespondingOrganisation named organisation 0..1
* insert Must(extension[organisation], [[the organisation for which the answers were taken down]])
* insert Must(identifier, [[the sender's own number]])
* insert Must(questionnaire, [[which form, with its version]])
* insert Must(status, [[whether the answers are complete, or wrong]])
* insert Must(subject, [[the person whom the answers are about]])
* subject obeys subject-1
* insert Must(encounter, [[the contact in which they were given]])
* insert Must(authored, [[when they were given, with the time]])
* insert Must(author, [[who took them down]])
* insert Must(source, [[who gave them, if not the person]])
* insert Must(item, [[the questions, by linkId, with their answers]])
* item.extension contains
    Told named told 0..1
* item.answer.extension contains
    Told named told 0..1 and
    Confirmed named confirmed 0..1
* insert Must(item.answer.extension[told], [[who told it first and when, where that differs]])
* insert Must(item.answer.extension[confirmed], [[that the person confirmed it without change]])
