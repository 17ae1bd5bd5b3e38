Extension: RespondingOrganisation
Id: responding-organisation
Title: "Organisation of a response"
Description: "The organisation for which the author took the answers down. It is the default for each answer that names no other."
Context: QuestionnaireResponse
* value[x] 1..1
* value[x] only Reference(Organization)
