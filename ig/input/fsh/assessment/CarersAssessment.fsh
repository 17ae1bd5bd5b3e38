Instance: CarersAssessment
InstanceOf: Questionnaire
Usage: #definition
Title: "The carer's assessment"
Description: "The needs of somebody who looks after another, in their own right: the carer outcomes of the Care Act, the carer's own health, wellbeing and plans. It is about the carer and belongs to the carer's own record; contact details and what to do when things go wrong are the questions of the single assessment, asked once."
* id = "carers-assessment"
* name = "CarersAssessment"
* title = "The carer's assessment"
* description = "The needs of somebody who looks after another, in their own right: the carer outcomes of the Care Act, the carer's own health, wellbeing and plans. It is about the carer and belongs to the carer's own record; contact details and what to do when things go wrong are the questions of the single assessment, asked once."
* purpose = "Opened by a council, a carers' organisation or a GP practice with somebody who looks after a relative, friend or neighbour."
* insert OfPerson
* item[+]
  * insert VisitSection
* item[+]
  * insert PersonSection
* item[+]
  * insert AboutMeBriefly
* item[+]
  * insert CommunicationSection
* item[+]
  * insert CarerRoleSection
* item[+]
  * insert CarerLifeSection
* item[+]
  * insert CarerSection
* item[+]
  * insert HealthBriefly
* item[+]
  * insert MindSection
* item[+]
  * insert NetworkSection
* item[+]
  * insert SafetySection
* item[+]
  * insert MoneySection
* item[+]
  * insert SleepSection
* item[+]
  * insert WellbeingSection
* item[+]
  * insert ContingencySection
* item[+]
  * insert ClosingSection
