Profile: AssessmentQuestionnaire
Parent: Questionnaire
Id: assessment-questionnaire
Title: "Questionnaire of an assessment"
Description: "A form whose answers are told once and shared. Each question says how its answers are carried and how long they keep; a question that other forms ask too has the same definition there."
* ^purpose = "Sent by an operator who brings a form of an organisation's own, and declared by the form. Given a question that the single assessment asks as well, repeat its linkId, text, type, answers, definition, carry rule and freshness, so that nobody is asked it twice."
* obeys assessment-questionnaire-1 and assessment-questionnaire-2 and assessment-questionnaire-3
* insert Must(url, [[by which name responses refer to the form]])
* insert Must(version, [[which version of it; a new one whenever a question changes]])
* insert Must(title, [[what people call it]])
* insert Must(status, [[whether it is in use]])
* insert Must(item, [[the questions and sections]])
* insert Must(item.definition, [[the same wherever the question is asked]])
* item.extension contains
    Carry named carry 0..1 and
    Freshness named freshness 0..1 and
    AnswerAuthority named authority 0..* and
    AnswerLabel named label 0..* and
    AnswerKind named kind 0..1
